import { afterEach, describe, expect, it } from 'vitest';
import * as format from './format';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

afterEach(() => format.setFormatLanguage('es'));

describe('es-GT', () => {
  it('writes numbers, amounts and shares as the institution does', () => {
    expect(format.number(347539)).toBe('347,539');
    expect(format.number(1234)).toBe('1,234');
    expect(plain(format.quetzales(1234567.5))).toBe('Q 1,234,567.50');
    expect(plain(format.percent(0.123))).toBe('12.3%');
    expect(format.signed(1703)).toBe('+1,703');
  });

  it('writes days with two digits and never the day before', () => {
    expect(format.day('2026-01-05')).toBe('05/01/2026');
    expect(format.longDay('2026-01-05')).toBe('5 de enero de 2026');
    expect(format.month('2023-06')).toBe('junio de 2023');
    expect(format.day('2024-02-29')).toBe('29/02/2024');
  });

  it('places an instant on the Guatemalan day, also around midnight', () => {
    expect(format.instant('2026-01-06T05:59:00Z')).toBe('05/01/2026 23:59');
    expect(format.instant('2026-01-06T06:00:00Z')).toBe('06/01/2026 00:00');
    expect(format.dayOf(new Date('2026-01-06T05:59:59Z'))).toBe('2026-01-05');
    expect(format.dayOf(new Date('2026-01-06T06:00:00Z'))).toBe('2026-01-06');
  });

  it('keeps a partial date as coarse as its source', () => {
    expect(format.partialDate('1985')).toBe('1985');
    expect(format.partialDate('1985-06')).toBe('junio de 1985');
    expect(format.partialDate('1985-06-30')).toBe('30/06/1985');
  });

  it('counts days across a leap day and sorts Ñ after N', () => {
    expect(format.daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(format.addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(['Ñáñez', 'Ortiz', 'Núñez'].sort(format.byName)).toEqual(['Núñez', 'Ñáñez', 'Ortiz']);
  });
});

it('keeps day before month in English', () => {
  format.setFormatLanguage('en');
  expect(format.day('2026-01-05')).toBe('05/01/2026');
  expect(format.longDay('2026-01-05')).toBe('5 January 2026');
});
