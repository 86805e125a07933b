/**
 * Unsaved work, encrypted. IndexedDB holds AES-GCM ciphertext; the key lives in this tab's session storage only,
 * so that a reload or a dropped line loses nothing, and a closed tab or a sign-out leaves nothing readable.
 * Every tab keeps its own: two tabs may hold the same form half written.
 */
const databaseName = 'igm-drafts';
const storeName = 'drafts';
const keyName = 'igm.drafts.key';
const ownerName = 'igm.drafts.owner';
const tabName = 'igm.drafts.tab';

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  box: ArrayBuffer;
}

const done = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

async function withStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(storeName);
  };
  const database = await done(opening);
  try {
    return await done(act(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
}

async function sessionKey(): Promise<CryptoKey> {
  const stored = sessionStorage.getItem(keyName);
  const raw = stored
    ? Uint8Array.from(atob(stored), (c) => c.charCodeAt(0))
    : crypto.getRandomValues(new Uint8Array(32));
  if (!stored) sessionStorage.setItem(keyName, btoa(String.fromCharCode(...raw)));
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** The first half of every key of this tab. */
function tab(): string {
  const stored = sessionStorage.getItem(tabName) ?? crypto.randomUUID();
  sessionStorage.setItem(tabName, stored);
  return stored;
}
const placeOf = (id: string) => [tab(), id];

/** Nothing is kept for nobody: what a form still wants to write after the sign-out stays unwritten. */
const claimed = () => sessionStorage.getItem(ownerName) !== null;

export async function keep(id: string, value: unknown): Promise<void> {
  if (!claimed()) return;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify({ at: new Date().toISOString(), value }));
  const box = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sessionKey(), plain);
  if (claimed())
    await withStore('readwrite', (store) => store.put({ iv, box } satisfies Sealed, placeOf(id)));
}

export async function recall(id: string): Promise<{ at: Date; value: unknown } | undefined> {
  const sealed = (await withStore('readonly', (store) => store.get(placeOf(id)))) as Sealed | undefined;
  if (!sealed) return undefined;
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.iv },
      await sessionKey(),
      sealed.box,
    );
    const { at, value } = JSON.parse(new TextDecoder().decode(plain)) as { at: string; value: unknown };
    return { at: new Date(at), value };
  } catch {
    // An earlier session's key: unreadable by design, so it is dropped.
    await forget(id);
    return undefined;
  }
}

export const forget = (id: string) =>
  withStore('readwrite', (store) => store.delete(placeOf(id))).then(() => undefined);

/** At sign-out: the drafts of every tab, and the means to read them here. */
export async function wipe(): Promise<void> {
  for (const name of [keyName, ownerName, tabName]) sessionStorage.removeItem(name);
  await withStore('readwrite', (store) => store.clear());
}

/** Drafts belong to one officer: another one signing in at the same tab finds none. */
export async function claim(officer: string): Promise<void> {
  if (sessionStorage.getItem(ownerName) === officer) return;
  sessionStorage.removeItem(keyName);
  const mine = tab();
  // Arrays sort after every text: the range is all of this tab's keys.
  await withStore('readwrite', (store) => store.delete(IDBKeyRange.bound([mine], [mine, []])));
  sessionStorage.setItem(ownerName, officer);
}
