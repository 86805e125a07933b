import { useTranslation } from 'react-i18next';
import type { ExpiryDay, HolidayRow } from '@/shared/api/schema.gen';
import { longDay, number, today, weekday } from '@/shared/format/format';
import css from './calendar.module.css';
import { weeksOf } from './month';

export interface MonthProps {
  month: string;
  days: readonly ExpiryDay[];
  holidays: readonly HolidayRow[];
  open: string | undefined;
  onOpen: (day: string) => void;
}

/** A month at a glance. A day with orders is a button that says everything in words. */
export function MonthGrid({ month, days, holidays, open, onOpen }: MonthProps) {
  const { t } = useTranslation();
  const now = today();
  const due = new Map(days.map((one) => [one.day, one]));
  const off = new Map(holidays.map((one) => [one.day, one]));
  const weeks = weeksOf(month);
  return (
    <div className={css.scroll}>
      <table className={css.grid}>
        <caption className="igm-hidden">{t('control.calendar.grid')}</caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, at) => (
              // 5 January 2026 is a Monday.
              <th key={at} scope="col">
                {weekday(`2026-01-${String(5 + at).padStart(2, '0')}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, at) => (
            <tr key={at}>
              {week.map((day, weekdayAt) => (
                <td key={weekdayAt} className={classOf(day, now, off.has(day ?? ''), weekdayAt)}>
                  {day !== undefined && (
                    <DayCell
                      day={day}
                      due={due.get(day)}
                      holiday={off.get(day)}
                      isToday={day === now}
                      isOpen={day === open}
                      onOpen={onOpen}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classOf = (day: string | undefined, now: string, off: boolean, weekdayAt: number) =>
  [day === now && css.today, (off || weekdayAt > 4) && css.off, day === undefined && css.blank]
    .filter(Boolean)
    .join(' ');

interface DayCellProps {
  day: string;
  due: ExpiryDay | undefined;
  holiday: HolidayRow | undefined;
  isToday: boolean;
  isOpen: boolean;
  onOpen: (day: string) => void;
}

function DayCell({ day, due, holiday, isToday, isOpen, onOpen }: DayCellProps) {
  const { t } = useTranslation();
  const inWords = useDayInWords();
  const date = (
    <>
      <span className={css.date}>{Number(day.slice(8))}</span>
      {isToday && <span className={css.mark}>{t('control.calendar.today')}</span>}
      {holiday && <span className={css.mark}>{holiday.name}</span>}
    </>
  );
  if (!due) return <div className={css.cell}>{date}</div>;
  return (
    <button
      type="button"
      className={`${css.cell} ${css.due}`}
      aria-pressed={isOpen}
      aria-label={inWords(day, due, holiday)}
      onClick={() => onOpen(day)}
    >
      {date}
      {due.expiring > 0 && (
        <span className={css.count}>
          <strong>{number(due.expiring)}</strong> {t('control.calendar.expire', { count: due.expiring })}
        </span>
      )}
      {due.forDecision > 0 && (
        <span className={css.count}>
          <strong>{number(due.forDecision)}</strong> {t('control.calendar.to_decide')}
        </span>
      )}
    </button>
  );
}

/** A day with what falls due on it, as one sentence. */
export function useDayInWords() {
  const { t } = useTranslation();
  return (day: string, due: ExpiryDay, holiday: HolidayRow | undefined) =>
    [
      longDay(day),
      holiday?.name,
      due.expiring > 0 && `${number(due.expiring)} ${t('control.calendar.expire', { count: due.expiring })}`,
      due.forDecision > 0 && `${number(due.forDecision)} ${t('control.calendar.to_decide')}`,
    ]
      .filter(Boolean)
      .join(', ');
}
