import { expect, it } from 'vitest';
import { entries, entry } from '@/areas/audit/entries/entries.api';
import { arraigo, arraigos, foundArraigos, scanContent } from '@/areas/control/arraigos/arraigos.api';
import { duplicates, person } from '@/areas/people/people/people.api';
import { peopleFound } from '@/shared/people/people-search.api';
import type { Purpose } from '@/shared/purpose/purpose';

const reads = {
  entries: (purpose: Purpose) => entries({}, purpose),
  entry: (purpose: Purpose) => entry('1', purpose),
  arraigos: (purpose: Purpose) => arraigos({}, purpose),
  foundArraigos: (purpose: Purpose) => foundArraigos({ inForceOnly: false }, purpose),
  arraigo: (purpose: Purpose) => arraigo('1', purpose),
  scan: (purpose: Purpose) => scanContent('1', 's', purpose),
  person: (purpose: Purpose) => person('1', purpose),
  duplicates: (purpose: Purpose) => duplicates({ fullName: 'Ana' }, purpose),
  peopleFound: (purpose: Purpose) => peopleFound({ name: 'Ana' }, purpose),
};

it.each(Object.entries(reads))('%s is read, and audited, anew for another case', (_, read) => {
  const one = read({ code: 'verification', caseReference: 'Expediente 1' });
  const other = read({ code: 'verification', caseReference: 'Expediente 2' });
  expect(other.queryKey).not.toEqual(one.queryKey);
});
