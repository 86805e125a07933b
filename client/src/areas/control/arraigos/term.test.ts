import { expect, it } from 'vitest';
import type { RuleRow } from '@/shared/api/schema.gen';
import { lastDayOf } from './term';

const rule = (more: Partial<RuleRow>): RuleRow => ({
  number: 1,
  term: 'years',
  expiresExOfficio: true,
  expiryConfirmed: true,
  minimalData: false,
  years: 1,
  lastDay: 'anniversary',
  validFrom: '2020-01-01',
  legalBasis: '',
  source: '',
  ...more,
});

it.each([
  ['2023-06-10', {}, '2024-06-10'],
  ['2024-02-29', {}, '2025-02-28'],
  ['2023-06-10', { lastDay: 'eve' }, '2024-06-09'],
  ['2023-06-10', { term: 'resolution' }, undefined],
  ['2023-06-10', { term: 'none' }, undefined],
] as const)('a term that begins on %s under %o ends on %s', (from, more, last) => {
  expect(lastDayOf(rule(more), from)).toBe(last);
});
