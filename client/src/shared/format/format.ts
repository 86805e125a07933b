/** Every number, date and amount a person reads is written here; see client.md of the house for the es-GT facts. */
const zone = 'America/Guatemala';
let locale = 'es-GT';

export const setFormatLanguage = (language: string) => {
  locale = language.startsWith('en') ? 'en-GB' : 'es-GT';
};

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
function formatter<T extends Intl.DateTimeFormat | Intl.NumberFormat>(
  key: string,
  make: (locale: string) => T,
): T {
  const id = `${locale}:${key}`;
  const known = cache.get(id) as T | undefined;
  if (known) return known;
  const made = make(locale);
  cache.set(id, made);
  return made;
}

export const number = (value: number) => formatter('n', (l) => new Intl.NumberFormat(l)).format(value);

export const signed = (value: number) =>
  formatter('s', (l) => new Intl.NumberFormat(l, { signDisplay: 'exceptZero' })).format(value);

export const percent = (ratio: number) =>
  formatter('p', (l) => new Intl.NumberFormat(l, { style: 'percent', maximumFractionDigits: 1 })).format(
    ratio,
  );

export const quetzales = (value: number) =>
  formatter('q', (l) => new Intl.NumberFormat(l, { style: 'currency', currency: 'GTQ' })).format(value);

/** A calendar day has no instant: it is drawn at noon UTC so that no zone can move it to its neighbour. */
const noon = (day: string) => new Date(`${day.slice(0, 10)}T12:00:00Z`);

const numericDay = (timeZone: string) => (l: string) =>
  new Intl.DateTimeFormat(l, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone });

export const day = (isoDay: string) => formatter('d', numericDay('UTC')).format(noon(isoDay));

export const longDay = (isoDay: string) =>
  formatter(
    'D',
    (l) => new Intl.DateTimeFormat(l, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ).format(noon(isoDay));

/** «lun», as a column's head. */
export const weekday = (isoDay: string) =>
  formatter('w', (l) => new Intl.DateTimeFormat(l, { weekday: 'short', timeZone: 'UTC' })).format(
    noon(isoDay),
  );

export const month = (isoMonth: string) =>
  formatter(
    'm',
    (l) => new Intl.DateTimeFormat(l, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ).format(noon(`${isoMonth}-01`));

export const shortMonth = (isoMonth: string) =>
  formatter('ms', (l) => new Intl.DateTimeFormat(l, { month: 'short', timeZone: 'UTC' })).format(
    noon(`${isoMonth}-01`),
  );

export const time = (instant: string) =>
  formatter(
    't',
    (l) =>
      new Intl.DateTimeFormat(l, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }),
  ).format(new Date(instant));

export const instant = (iso: string) =>
  `${formatter('di', numericDay(zone)).format(new Date(iso))} ${time(iso)}`;

/** `1985` and `1985-06` stay as coarse as their source. */
export function partialDate(value: string): string {
  if (/^\d{4}$/.test(value)) return value;
  if (/^\d{4}-\d{2}$/.test(value)) return month(value);
  return day(value);
}

/** The day it is in Guatemala, as `yyyy-mm-dd`. */
export function dayOf(at: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return parts.format(at);
}
export const today = () => dayOf(new Date());

/** The first instant of a Guatemalan day; there is no daylight saving. */
export const startOf = (isoDay: string) => new Date(`${isoDay}T00:00:00-06:00`).toISOString();

export const daysBetween = (from: string, to: string) =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / 86_400_000);

export const addDays = (isoDay: string, days: number) =>
  new Date(noon(isoDay).getTime() + days * 86_400_000).toISOString().slice(0, 10);

export function ago(then: Date, now = new Date()): string {
  const minutes = Math.round((then.getTime() - now.getTime()) / 60_000);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 60 * 24) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}

/** «Ana, Beto y Carla». */
export const list = (items: readonly string[]) => new Intl.ListFormat(locale).format(items);

export const byName = (a: string, b: string) =>
  a.localeCompare(b, locale, { sensitivity: 'base', numeric: true });
