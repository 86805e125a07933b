import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { Timeline } from '@/shared/ui/timeline';
import css from './arraigos.module.css';
import { useFieldName } from './field-names';

/** Every act, the newest first: what, who, when, why, on which paper, and who had proposed it. */
export function ArraigoTimeline({ of }: { of: ArraigoDetail }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const nameOf = (id: string) => of.subjects.find((subject) => subject.id === id)?.fullName;
  return (
    <Timeline
      acts={of.acts.toReversed().map((act) => {
        const some = act.subjects.length > 0 && act.subjects.length < of.subjects.length;
        const named = act.fields.flatMap((field) => fieldName(field, of.subjects) ?? []);
        const means = act.substitution && t(`arraigos.means.${act.substitution.means}`);
        const lines = [
          act.proposedBy &&
            t('arraigos.proposed', { by: act.proposedBy, at: act.proposedAt ? instant(act.proposedAt) : '' }),
          act.until && t('arraigos.until', { day: day(act.until) }),
          some && act.subjects.map(nameOf).join(', '),
          means && [means, act.substitution?.by].filter(Boolean).join(': '),
          act.receivedOn && t('arraigos.received_on', { day: day(act.receivedOn) }),
          act.names.length > 0 && act.names.join(', '),
          named.length > 0 && named.join(' · '),
          ...act.certificates.map(
            ({ number, result, cutAt }) => `${number} · ${t(`papers.results.${result}`)} · ${instant(cutAt)}`,
          ),
        ].filter((line): line is string => typeof line === 'string' && line !== '');
        return {
          id: act.id,
          at: act.at,
          by: act.by,
          what: t(`arraigos.kinds.${act.kind}`),
          why: act.why,
          details: lines.map((line) => (
            <span key={line} className={css.muted}>
              {line}
            </span>
          )),
          document: act.order && act.kind !== 'received' && act.kind !== 'registered' && (
            <span className={css.muted}>
              {t('arraigos.one.oficio_of', { oficio: act.order.oficio, court: act.order.courtName })}
            </span>
          ),
        };
      })}
    />
  );
}
