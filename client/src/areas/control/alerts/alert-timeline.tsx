import { useTranslation } from 'react-i18next';
import type { AlertActRow, AlertDetail } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { Timeline } from '@/shared/ui/timeline';
import css from '../arraigos/arraigos.module.css';

/** Every act, the newest first: what, who, when, why, at whose word, and what it replaced. */
export function AlertTimeline({ of }: { of: AlertDetail }) {
  const { t } = useTranslation();
  const linesOf = (act: AlertActRow) =>
    [
      act.proposedBy &&
        t('alerts.proposed', { by: act.proposedBy, at: act.proposedAt ? instant(act.proposedAt) : '' }),
      act.note &&
        t(`alerts.note.${act.note.direction}`, {
          institution: act.note.institution,
          at: instant(act.note.at),
        }),
      act.note?.text,
      act.note?.reference && t('alerts.note.under', { reference: act.note.reference }),
      ...act.changes.map(
        ({ field, before, after }) =>
          `${textFor(`alerts.fields.${field.split('/').at(-1) ?? field}`, field)}: ${before ?? '—'} → ${after ?? '—'}`,
      ),
    ].filter((line): line is string => typeof line === 'string' && line !== '');
  return (
    <Timeline
      acts={of.acts.toReversed().map((act) => ({
        id: act.id,
        at: act.at,
        by: act.by,
        what: t(`alerts.acts.${act.kind}`),
        why: act.why,
        details: linesOf(act).map((line) => (
          <span key={line} className={css.muted}>
            {line}
          </span>
        )),
        document: act.paper && (
          <span className={css.muted}>
            {t('alerts.paper_of', {
              authority: act.paper.authority,
              number: act.paper.number,
              day: day(act.paper.date),
            })}
          </span>
        ),
      }))}
    />
  );
}
