import type { RuleRow } from '@/shared/api/schema.gen';
import { addDays } from '@/shared/format/format';

/** A year on; from 29 February to 28 February, as the API counts. */
function addYears(isoDay: string, years: number): string {
  const year = String(Number(isoDay.slice(0, 4)) + years);
  const same = `${year}${isoDay.slice(4)}`;
  const made = new Date(`${same}T12:00:00Z`);
  return made.toISOString().slice(0, 10) === same ? same : `${year}-02-28`;
}

/** The last day of a term that begins today, or nothing where the type has no term of years. */
export function lastDayOf(rule: RuleRow | undefined, from: string): string | undefined {
  if (rule?.term !== 'years') return undefined;
  const anniversary = addYears(from, rule.years);
  return rule.lastDay === 'eve' ? addDays(anniversary, -1) : anniversary;
}
