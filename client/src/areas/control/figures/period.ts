import i18next from 'i18next';
import { month as monthText } from '@/shared/format/format';

export type PeriodKind = 'month' | 'cuatrimestre' | 'semester' | 'year';

/** `2023-06`, `2023-C2`, `2023-S1` or `2023`, as the API spells it. */
export interface Period {
  code: string;
  kind: PeriodKind;
  year: number;
  /** Which of its year, from 1. */
  part: number;
  /** First and last month, `yyyy-mm`. */
  from: string;
  until: string;
}

const lengths: Record<PeriodKind, number> = { month: 1, cuatrimestre: 4, semester: 6, year: 12 };
export const partsOf = (kind: PeriodKind) => 12 / lengths[kind];

const isoMonth = (year: number, month: number) => {
  const at = new Date(Date.UTC(year, month - 1, 1));
  return at.toISOString().slice(0, 7);
};

export function periodOf(kind: PeriodKind, year: number, part: number): Period {
  const length = lengths[kind];
  const first = (part - 1) * length + 1;
  const tail = {
    month: `-${String(part).padStart(2, '0')}`,
    cuatrimestre: `-C${part}`,
    semester: `-S${part}`,
    year: '',
  };
  const code = `${year}${tail[kind]}`;
  return { code, kind, year, part, from: isoMonth(year, first), until: isoMonth(year, first + length - 1) };
}

export function parsePeriod(code: string): Period | undefined {
  const found = /^((?:19|2\d)\d{2}|20\d{2})(?:-(0[1-9]|1[0-2])|-C([1-3])|-S([12]))?$/.exec(code);
  if (!found) return undefined;
  const year = Number(found[1]);
  if (found[2]) return periodOf('month', year, Number(found[2]));
  if (found[3]) return periodOf('cuatrimestre', year, Number(found[3]));
  if (found[4]) return periodOf('semester', year, Number(found[4]));
  return periodOf('year', year, 1);
}

/** The same kind of period that holds this month. */
export const periodHolding = (kind: PeriodKind, isoYearMonth: string) =>
  periodOf(
    kind,
    Number(isoYearMonth.slice(0, 4)),
    Math.ceil(Number(isoYearMonth.slice(5, 7)) / lengths[kind]),
  );

export const addMonths = (isoYearMonth: string, months: number) =>
  isoMonth(Number(isoYearMonth.slice(0, 4)), Number(isoYearMonth.slice(5, 7)) + months);

export const stepped = (of: Period, by: 1 | -1) =>
  periodHolding(of.kind, addMonths(of.from, by * lengths[of.kind]));

export const lastWholeMonth = (today: string) => periodHolding('month', addMonths(today.slice(0, 7), -1));

/** The twelve months that end with the period. */
export const yearTo = (of: Period) => Array.from({ length: 12 }, (_, at) => addMonths(of.until, at - 11));

export const periodText = (of: Period) =>
  of.kind === 'month'
    ? monthText(of.from)
    : of.kind === 'year'
      ? String(of.year)
      : i18next.t(`figures.period.${of.kind}_${of.part as 1 | 2}`, { year: of.year });
