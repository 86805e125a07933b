import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { claim, forget, keep, recall, wipe } from './vault';

beforeEach(() => claim('ana'));
afterEach(() => wipe());

/** What one tab holds for itself. */
function tab(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
    clear: () => held.clear(),
  };
}

const everything = async () => {
  const opening = indexedDB.open('igm-drafts', 1);
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
  await new Promise((resolve) => {
    reading.onsuccess = resolve;
  });
  opening.result.close();
  return reading.result as { box: ArrayBuffer }[];
};

it('gives back what was typed, and stores nothing that can be read', async () => {
  await keep('control.arraigo.receive', { subject: 'Petrona Kʼot' });
  expect((await recall('control.arraigo.receive'))?.value).toEqual({ subject: 'Petrona Kʼot' });
  const stored = await everything();
  expect(stored).toHaveLength(1);
  expect(new TextDecoder().decode(stored[0]!.box)).not.toContain('Petrona');
});

it('can read nothing once the key of the session is gone', async () => {
  await keep('a', 1);
  sessionStorage.removeItem('igm.drafts.key');
  expect(await recall('a')).toBeUndefined();
  expect(await everything()).toEqual([]);
});

it('keeps nothing for nobody: a form that closes after the sign-out leaves no draft behind', async () => {
  await wipe();
  await keep('a', 1);
  expect(await everything()).toEqual([]);
  expect(sessionStorage).toHaveLength(0);
});

it('leaves the drafts of another tab alone, and a sign-out in any tab takes them all', async () => {
  const [first, second] = [tab(), tab()];
  const inTab = (of: Storage) => vi.stubGlobal('sessionStorage', of);
  inTab(first);
  await claim('ana');
  await keep('control.arraigo.receive', 'first');
  inTab(second);
  await claim('ana');
  expect(await recall('control.arraigo.receive')).toBeUndefined();
  await keep('control.arraigo.receive', 'second');
  inTab(first);
  expect((await recall('control.arraigo.receive'))?.value).toBe('first');
  await claim('luis');
  expect(await recall('control.arraigo.receive')).toBeUndefined();
  inTab(second);
  expect((await recall('control.arraigo.receive'))?.value).toBe('second');
  inTab(first);
  await wipe();
  expect(await everything()).toEqual([]);
  vi.unstubAllGlobals();
});

it('leaves nothing at sign-out, and nothing to the next officer at the same desk', async () => {
  await keep('a', 1);
  await claim('ana');
  expect((await recall('a'))?.value).toBe(1);
  await claim('luis');
  expect(await recall('a')).toBeUndefined();
  await keep('b', 2);
  await wipe();
  expect(await everything()).toEqual([]);
  await forget('b');
});
