import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from './en';
import { es } from './es';

type Tree = { [key: string]: string | Tree };

const keysOf = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );

const at = (tree: Tree, key: string) =>
  key.split('.').reduce<string | Tree | undefined>((here, part) => (here as Tree | undefined)?.[part], tree);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('test.'))
  .map((file) => readFileSync(join('src', file), 'utf8'))
  .join('\n');

it('says the same things in Spanish and English', () => {
  expect(keysOf(en).sort()).toEqual(keysOf(es).sort());
});

it('has the form `_many` for every plural: Spanish needs it from a million on, and i18next does not fall back', () => {
  const keys = keysOf(es);
  const plurals = keys.filter((key) => key.endsWith('_one')).map((key) => key.slice(0, -4));
  expect(plurals.length).toBeGreaterThan(3);
  for (const plural of plurals)
    expect(keys).toEqual(expect.arrayContaining([`${plural}_many`, `${plural}_other`]));
});

it('keeps the same holes in both languages', () => {
  for (const key of keysOf(es)) {
    const holes = (tree: Tree) => [...JSON.stringify(at(tree, key)).matchAll(/{{\w+}}/g)].map(String).sort();
    expect(holes(en), key).toEqual(holes(es));
  }
});

it('has no message that nobody uses', () => {
  // A template such as t(`access.acts.${act}`) uses every key that begins as it does.
  const templates = [...sources.matchAll(/`([a-z_]+(?:\.[\w]+)*[._])\$\{/g)].map((match) => match[1] ?? '');
  const unused = keysOf(es).filter((key) => {
    const plain = key.replace(/_(one|many|other)$/, '');
    return (
      !sources.includes(`'${plain}'`) &&
      !sources.includes(`"${plain}"`) &&
      !templates.some((start) => key.startsWith(start))
    );
  });
  expect(unused).toEqual([]);
});

it('names every use case that can stand in the log', () => {
  const ledger = readFileSync('../docs/ledgers/permissions.md', 'utf8');
  const codes = [...ledger.matchAll(/^\| `[A-Z]+ \/[^|]* \| (\w+) \|/gm)].map((match) => match[1] ?? '');
  expect(codes.length).toBeGreaterThan(50);
  expect(codes.filter((code) => !(code in es.audit.use_cases))).toEqual([]);
});
