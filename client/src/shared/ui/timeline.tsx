import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { instant } from '@/shared/format/format';
import css from './timeline.module.css';

export interface TimelineAct {
  id: string;
  at: string;
  by: string;
  /** What happened, as a short sentence. */
  what: string;
  why?: string | null;
  document?: ReactNode;
  details?: ReactNode;
}

/** The acts of a record, newest first: what, who, when, why, and the paper. */
export function Timeline({ acts }: { acts: readonly TimelineAct[] }) {
  const { t } = useTranslation();
  return (
    <ol className={css.line}>
      {acts.map((act) => (
        <li key={act.id} className={css.act}>
          <strong>{act.what}</strong>
          <span className={css.when}>
            <time dateTime={act.at}>{instant(act.at)}</time> · {act.by}
          </span>
          {act.why && (
            <span className={css.why}>
              {t('common.reason')}: {act.why}
            </span>
          )}
          {act.details}
          {act.document}
        </li>
      ))}
    </ol>
  );
}
