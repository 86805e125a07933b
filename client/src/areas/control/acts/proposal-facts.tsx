import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ArraigoDetail, ProposalRow } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { Facts } from '@/shared/ui/page';
import { useFieldName } from '../arraigos/field-names';
import { namesOf, orderAddress } from './act-values';
import css from './acts.module.css';

/** What the first person proposed. */
export function ProposalFacts({ of, proposal }: { of: ArraigoDetail; proposal: ProposalRow }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const { substitution } = proposal;
  return (
    <>
      <Facts
        of={[
          [t('control.acts.confirm.for'), namesOf(of, proposal.subjects), 'wide'],
          [
            t('control.acts.substitute.by_what'),
            substitution && t(`control.acts.substitute.means.${substitution.means}`),
          ],
          [t('control.acts.confirm.substitute'), substitution?.by],
          [
            t('control.acts.substitute.replacement'),
            substitution?.replacementId && (
              <Link to={orderAddress(substitution.replacementId)}>
                {t('control.acts.confirm.see_replacement')}
              </Link>
            ),
          ],
          [t('control.acts.confirm.received_on'), proposal.receivedOn && day(proposal.receivedOn)],
          [
            t('control.acts.confirm.exit_days'),
            proposal.from && proposal.until && `${day(proposal.from)} – ${day(proposal.until)}`,
          ],
          [t('common.reason'), proposal.why, 'wide'],
          [t('control.acts.confirm.proposed_by'), proposal.proposedBy],
          [t('control.acts.confirm.proposed_at'), instant(proposal.proposedAt)],
        ]}
      />
      {proposal.changes.length > 0 && (
        <table>
          <caption>{t('control.acts.confirm.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('control.acts.confirm.datum')}</th>
              <th scope="col">{t('control.acts.confirm.before')}</th>
              <th scope="col">{t('control.acts.confirm.after')}</th>
            </tr>
          </thead>
          <tbody>
            {proposal.changes.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{fieldName(field, of.subjects) ?? field}</th>
                <td>{before}</td>
                <td>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {proposal.warnings.map((warning) => (
        <p key={warning} className={css.warning}>
          {t(`control.acts.warnings.${warning}`)}
        </p>
      ))}
      {proposal.order && !proposal.order.document && (
        <p className={css.warning}>{t('control.acts.confirm.no_document')}</p>
      )}
    </>
  );
}
