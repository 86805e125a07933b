import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { AlertDetail, AlertProposalKind, AlertProposalRow } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { can, type Permission } from '@/shared/permissions/can';
import { useMay, useSession } from '@/shared/session/session';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { Facts } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import css from '../arraigos/arraigos.module.css';
import { SubjectFacts } from './alert-facts';
import { confirmProposal, refuseProposal } from './alerts.api';
import { ReasonForm } from './reason-form';

const answers: Record<AlertProposalKind, Permission> = {
  lifting: can.liftAlerts,
  correction: can.correctAlerts,
  annulment: can.annulAlerts,
};

/** What one person proposed, and the other's answer to it. */
export function Pending({ of, etag }: { of: AlertDetail; etag: string }) {
  const { t } = useTranslation();
  const proposal = of.proposals.find(({ outcome }) => outcome === 'pending');
  if (!proposal) return null;
  return (
    <section className={css.notice} aria-labelledby="pending">
      <h3 id="pending">{t(`alerts.proposals.${proposal.kind}`)}</h3>
      <span>{t('alerts.proposed', { by: proposal.proposedBy, at: instant(proposal.proposedAt) })}</span>
      {proposal.why && <span>{proposal.why}</span>}
      {proposal.paper && (
        <span>
          {t('alerts.paper_of', {
            authority: proposal.paper.authority,
            number: proposal.paper.number,
            day: day(proposal.paper.date),
          })}
        </span>
      )}
      {proposal.correction && (
        <>
          <Facts
            of={[
              [t('alerts.reference'), proposal.correction.reference],
              [t('alerts.valid_from'), proposal.correction.validFrom],
              [t('alerts.valid_until'), proposal.correction.validUntil],
              [t('alerts.narrowing'), proposal.correction.narrowing],
            ]}
          />
          <SubjectFacts of={proposal.correction.subject} />
        </>
      )}
      <Answer key={proposal.id} of={of} etag={etag} proposal={proposal} />
    </section>
  );
}

function Answer({ of, etag, proposal }: { of: AlertDetail; etag: string; proposal: AlertProposalRow }) {
  const { t } = useTranslation();
  const may = useMay();
  const { user } = useSession();
  const [asked, setAsked] = useState<'confirm' | 'refuse'>();
  const confirmation = useCommand(confirmProposal);
  const refusal = useCommand(refuseProposal);
  const answer = { alertId: of.id, etag, kind: proposal.kind, actId: proposal.id };
  if (proposal.proposedBy === user.userName) return <span>{t('alerts.answer.own')}</span>;
  if (!may(answers[proposal.kind])) return <span>{t('alerts.answer.waits')}</span>;
  if (asked === 'confirm') {
    return (
      <ConfirmStep
        title={t(`alerts.answer.${proposal.kind}`)}
        words={t(`alerts.answer.${proposal.kind}_words`)}
        action={t(`alerts.answer.${proposal.kind}`)}
        busy={confirmation.busy}
        {...(confirmation.problem && { problem: confirmation.problem })}
        onBack={() => setAsked(undefined)}
        onConfirm={() =>
          confirmation
            .run(answer)
            .then(() => toast(t('alerts.answer.confirmed')))
            .catch(() => undefined)
        }
      />
    );
  }
  if (asked === 'refuse') {
    return (
      <ReasonForm
        title={t('alerts.answer.refuse')}
        words={t('alerts.answer.refuse_words')}
        draft={`control.alert.refuse.${proposal.id}`}
        busy={refusal.busy}
        problem={refusal.problem}
        onBack={() => setAsked(undefined)}
        onSubmit={async (why) => {
          await refusal.run({ ...answer, why });
          toast(t('alerts.answer.refused'));
        }}
      />
    );
  }
  return (
    <div className={css.acts} data-print="no">
      <Button onClick={() => setAsked('confirm')}>{t(`alerts.answer.${proposal.kind}`)}</Button>
      <Button variant="default" onClick={() => setAsked('refuse')}>
        {t('alerts.answer.refuse')}
      </Button>
    </div>
  );
}
