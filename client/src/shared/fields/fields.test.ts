import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { doubtOf, formatCui, parseCui } from './cui';
import { parseDay, parsePartialDate } from './dates';
import { parseMrz } from './mrz';
import { formatNit, parseNit } from './nit';

const value = <T>(parsed: { ok: true; value: T } | { ok: false; error: string }) =>
  parsed.ok ? parsed.value : parsed.error;

describe('CUI', () => {
  it.each(['2580123580101', '1627 40948 1217', '3014-28573-1601'])('reads %s', (typed) => {
    expect(parseCui(typed).ok).toBe(true);
  });
  it('says what is wrong', () => {
    expect(value(parseCui('2580123590101'))).toBe('fields.cui.check_digit');
    expect(value(parseCui('258012358010'))).toBe('fields.cui.length');
    expect(value(parseCui('25801235801O1'))).toBe('fields.cui.digits_only');
    expect(value(parseCui('0000000000000'))).toBe('fields.cui.placeholder');
    expect(value(parseCui('1234567890101'))).toBe('fields.cui.placeholder');
  });
  it('doubts, without refusing, a place or a remainder that cannot be known here', () => {
    expect(doubtOf('1627409482301')).toBe('fields.cui.doubt_place');
    expect(doubtOf('2938475681800')).toBe('fields.cui.doubt_place');
    expect(doubtOf('2000000800101')).toBe('fields.cui.doubt_remainder');
    expect(doubtOf('2580123580101')).toBeUndefined();
    expect(parseCui('1627409482301').ok).toBe(true);
  });
  it('is written in three groups', () => expect(formatCui('2580123580101')).toBe('2580 12358 0101'));
});

describe('dates', () => {
  it('reads what officers type', () => {
    expect(value(parseDay('5/1/2026'))).toBe('2026-01-05');
    expect(value(parseDay('05012026'))).toBe('2026-01-05');
    expect(value(parseDay('29-02-2024'))).toBe('2024-02-29');
  });
  it('never moves an unreal day', () => {
    expect(value(parseDay('29/02/2023'))).toBe('fields.day.unreal');
    expect(value(parseDay('31/04/2026'))).toBe('fields.day.unreal');
    expect(value(parseDay('2026-01-05'))).toBe('fields.day.form');
    expect(value(parseDay('31/12/1899'))).toBe('fields.day.range');
    expect(value(parsePartialDate('12/1899'))).toBe('fields.day.range');
    expect(value(parseDay('01/01/1900'))).toBe('1900-01-01');
  });
  it('keeps partial dates partial', () => {
    expect(value(parsePartialDate('1985'))).toBe('1985');
    expect(value(parsePartialDate('6/1985'))).toBe('1985-06');
    expect(value(parsePartialDate('13/1985'))).toBe('fields.day.unreal');
  });
});

describe('NIT', () => {
  it('checks its last character, K for ten', () => {
    expect(value(parseNit('576937-K'))).toBe('576937K');
    expect(value(parseNit('576937-1'))).toBe('fields.nit.check');
    expect(formatNit('576937K')).toBe('576937-K');
  });
});

describe('MRZ', () => {
  it('knows the three shapes', () => {
    const td3 = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10`;
    expect(value(parseMrz(td3.toLowerCase()))).toBe(td3);
    expect(value(parseMrz('P<UTO'))).toBe('fields.mrz.form');
  });
});

it('every kind of message named by a parser exists', () => {
  const messages = JSON.parse(readFileSync('src/shared/messages/es/fields.json', 'utf8')) as Record<
    string,
    unknown
  >;
  const sources = ['choice', 'cui', 'dates', 'mrz', 'nit', 'person-name', 'text'].map((name) =>
    readFileSync(`src/shared/fields/${name}.tsx`, 'utf8'),
  );
  const named = [...sources.join('\n').matchAll(/bad\('fields\.([\w.]+)'\)/g)].map((match) => match[1]!);
  expect(named.length).toBeGreaterThan(10);
  for (const key of named) {
    const found = key
      .split('.')
      .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], messages);
    expect(found, key).toBeTypeOf('string');
  }
});
