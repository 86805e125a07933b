const prefix = 'igm.attempt.';

async function fingerprint(name: string, input: unknown): Promise<string> {
  const text = JSON.stringify(input, (_, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${name}\n${text}`));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export interface Attempt {
  key: string;
  forget(): void;
}

/**
 * The Idempotency-Key of what is being sent. The same command with the same content keeps its key until the
 * API has decided, across retries and reloads of this tab; other content is another attempt.
 */
export async function attemptOf(name: string, input: unknown): Promise<Attempt> {
  const id = `${prefix}${name}.${await fingerprint(name, input)}`;
  const key = sessionStorage.getItem(id) ?? crypto.randomUUID();
  sessionStorage.setItem(id, key);
  return { key, forget: () => sessionStorage.removeItem(id) };
}

export function forgetAttempts() {
  for (const id of Object.keys(sessionStorage)) if (id.startsWith(prefix)) sessionStorage.removeItem(id);
}
