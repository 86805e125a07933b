import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import css from './calendar.module.css';
import { type MonthProps, useDayInWords } from './month-grid';

/** The same month as a list: for a reader of the screen, a narrow one, and paper. */
export function DayList({ days, holidays, open, onOpen }: MonthProps) {
  const { t } = useTranslation();
  const inWords = useDayInWords();
  if (days.length === 0) {
    return (
      <Empty icon="calendar" title={t('control.calendar.empty')} why={t('control.calendar.empty_why')} />
    );
  }
  return (
    <Section title={t('control.calendar.list')}>
      <ul className={css.list}>
        {days.map((due) => (
          <li key={due.day}>
            <button
              type="button"
              className={css.line}
              aria-pressed={due.day === open}
              onClick={() => onOpen(due.day)}
            >
              {inWords(
                due.day,
                due,
                holidays.find(({ day }) => day === due.day),
              )}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
