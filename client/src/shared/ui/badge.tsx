import { useTranslation } from 'react-i18next';
import { day, daysBetween, number, today } from '@/shared/format/format';
import css from './badge.module.css';

/** Meaning, never decoration. Each tone has its own shape, so that colour is never alone. */
export type Tone = 'inForce' | 'expiring' | 'lifted' | 'observed' | 'silent' | 'waiting' | 'ended' | 'late';

const shapes: Record<Tone, string> = {
  inForce: 'M5 0a5 5 0 1 1-.01 0z',
  expiring: 'M5 0l5 9.5H0z',
  lifted: 'M.5 5.2 2 3.7l2 2L8.2 1.5 9.7 3 4 8.7z',
  observed: 'M5 0l5 5-5 5-5-5z',
  silent: 'M0 0h10v10H0z',
  waiting: 'M5 0a5 5 0 1 1-.01 0zM5 2a3 3 0 1 0 .01 0z',
  ended: 'M0 3.8h10v2.4H0z',
  late: 'M3.8 0h2.4v6H3.8zM3.8 7.6h2.4V10H3.8z',
};

export const Badge = ({ tone, children }: { tone: Tone; children: string }) => (
  <span className={`${css.badge} ${css[tone]}`}>
    <svg aria-hidden="true" width="10" height="10" viewBox="0 0 10 10" fill="currentColor">
      <path d={shapes[tone]} fillRule="evenodd" />
    </svg>
    {children}
  </span>
);

/** A deadline in words: days left, due today, or how long it is over. */
export function DaysLeft({ due, soon = 3, now = today() }: { due: string; soon?: number; now?: string }) {
  const { t } = useTranslation();
  const days = daysBetween(now, due);
  const tone: Tone = days < 0 ? 'late' : days <= soon ? 'expiring' : 'waiting';
  const words =
    days === 0
      ? t('common.due_today')
      : days > 0
        ? t('common.days_left', { count: days, n: number(days) })
        : t('common.days_over', { count: -days, n: number(-days) });
  return (
    <span title={day(due)}>
      <Badge tone={tone}>{words}</Badge>
    </span>
  );
}
