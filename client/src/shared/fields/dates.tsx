import { useTranslation } from 'react-i18next';
import { day as dayText, partialDate as partialText } from '@/shared/format/format';
import { bad, field, good, type InputProps, type Parsed } from './field';
import { textBox } from './text';

const pad = (digits: string, length: number) => digits.padStart(length, '0');

/** A real day of the calendar, or nothing: 31/02 is not moved to March. */
function realDay(year: string, month: string, date: string): string | undefined {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
  const made = new Date(`${iso}T12:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().slice(0, 10) === iso ? iso : undefined;
}

/** As the API: anything else is a slip of the hand. */
const inRange = (iso: string) => iso >= '1900-01-01' && iso <= '2199-12-31';

export function parseDay(typed: string): Parsed<string> {
  const said = typed.trim();
  if (said === '') return bad('fields.required');
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(said) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(said);
  if (!parts) return bad('fields.day.form');
  const iso = realDay(parts[3] ?? '', parts[2] ?? '', parts[1] ?? '');
  if (iso === undefined) return bad('fields.day.unreal');
  return inRange(iso) ? good(iso) : bad('fields.day.range');
}

/** As coarse as the paper: `1985`, `06/1985` or `30/06/1985`. */
export function parsePartialDate(typed: string): Parsed<string> {
  const said = typed.trim();
  if (/^\d{4}$/.test(said)) return inRange(`${said}-06-30`) ? good(said) : bad('fields.day.range');
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(said);
  if (!month) return parseDay(typed);
  const whole = realDay(month[2] ?? '', month[1] ?? '', '1');
  if (whole === undefined) return bad('fields.day.unreal');
  return inRange(whole) ? good(whole.slice(0, 7)) : bad('fields.day.range');
}

/** How a stored value is typed again when a form is opened to correct it. */
export const typedDate = (iso: string) => iso.split('-').reverse().join('/');

const Box = textBox({ inputMode: 'text', width: 180 });

export const day = field<string>({
  Input: function DayInput(props: InputProps) {
    const { t } = useTranslation();
    return <Box {...props} hint={props.hint ?? t('fields.day.hint')} />;
  },
  text: dayText,
  parse: parseDay,
});

export const partialDate = field<string>({
  Input: function PartialDateInput(props: InputProps) {
    const { t } = useTranslation();
    return <Box {...props} hint={props.hint ?? t('fields.day.partial_hint')} />;
  },
  text: partialText,
  parse: parsePartialDate,
});
