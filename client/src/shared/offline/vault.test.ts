import { afterEach, expect, it } from 'vitest';
import { claim, forget, keep, recall, wipe } from './vault';

afterEach(() => wipe());

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
  sessionStorage.clear();
  expect(await recall('a')).toBeUndefined();
  expect(await everything()).toEqual([]);
});

it('leaves nothing at sign-out, and nothing to the next officer at the same desk', async () => {
  await claim('ana');
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
