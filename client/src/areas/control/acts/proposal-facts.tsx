import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ArraigoDetail, ProposalRow } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { Facts } from '@/shared/ui/page';
import { namesOf, orderAddress } from './act-values';
import css from './acts.module.css';

/** What the first person proposed. */
export function ProposalFacts({ of, proposal }: { of: ArraigoDetail; proposal: ProposalRow }) {
  const { t } = useTranslation();
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
          [t('common.reason'), proposal.why, 'wide'],
          [t('control.acts.confirm.proposed_by'), proposal.proposedBy],
          [t('control.acts.confirm.proposed_at'), instant(proposal.proposedAt)],
        ]}
      />
      {proposal.early && <p className={css.warning}>{t('control.acts.extend.early')}</p>}
      {proposal.order && !proposal.order.document && (
        <p className={css.warning}>{t('control.acts.confirm.no_document')}</p>
      )}
    </>
  );
}
