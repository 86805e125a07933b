import { addDays } from '@/shared/format/format';

/** Weeks from Monday; days of the neighbouring months are left out. */
export function weeksOf(month: string): (string | undefined)[][] {
  const first = `${month}-01`;
  const days: (string | undefined)[] = [];
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7;
  for (let i = 0; i < weekday; i++) days.push(undefined);
  for (let day = first; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  while (days.length % 7 !== 0) days.push(undefined);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

export const lastOf = (month: string) => addDays(`${shifted(month, 1)}-01`, -1);

export function shifted(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = new Date(Date.UTC(year, number - 1 + by, 1, 12));
  return at.toISOString().slice(0, 7);
}
