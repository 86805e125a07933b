import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ArraigoDetail, ProposalKind, ProposalRow } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { instant } from '@/shared/format/format';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { can, type Permission } from '@/shared/permissions/can';
import { useMay, useSession } from '@/shared/session/session';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { Section } from '@/shared/ui/page';
import { calledBy, namesOf } from './act-values';
import css from './acts.module.css';
import { confirmAct, refuseAct } from './acts.api';
import { Outcome } from './outcome';
import { Touched } from './touched';

const answers: Record<ProposalKind, Permission> = {
  lifting: can.liftArraigos,
  extension: can.extendArraigos,
  substitution: can.substituteArraigos,
  annulment: can.annulArraigos,
  correction: can.correctArraigos,
  exit_authorisation: can.authoriseExits,
};

interface AnswerProps {
  of: ArraigoDetail;
  etag: string;
  proposal: ProposalRow;
}

/** Who may answer, and what happened when somebody has. */
export function Answer({ of, etag, proposal }: AnswerProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { user } = useSession();
  const [asked, setAsked] = useState<'confirm' | 'refuse'>();
  const over = () => setAsked(undefined);
  if (proposal.outcome !== 'pending') return <Answered of={of} proposal={proposal} />;
  const own = proposal.proposedBy === user.userName;
  if (!may(answers[proposal.kind])) return <p className={css.warning}>{t('control.acts.confirm.waits')}</p>;
  if (asked === 'confirm') return <Confirm of={of} etag={etag} proposal={proposal} onBack={over} />;
  if (asked === 'refuse') return <Refuse of={of} etag={etag} proposal={proposal} onBack={over} />;
  return (
    <>
      {own && <p className={css.warning}>{t('control.acts.confirm.own')}</p>}
      <div className={css.buttons} data-print="no">
        {!own && (
          <Button onClick={() => setAsked('confirm')}>
            {t(`control.acts.confirm.${proposal.kind}_action`)}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsked('refuse')}>
          {t(own ? 'control.acts.confirm.withdraw' : 'control.acts.confirm.refuse')}
        </Button>
      </div>
    </>
  );
}

function Answered({ of, proposal }: Omit<AnswerProps, 'etag'>) {
  const { t } = useTranslation();
  return (
    <Outcome
      title={t(`control.acts.confirm.outcomes.${proposal.outcome}`)}
      words={
        proposal.answeredBy
          ? t('control.acts.confirm.answered', {
              by: proposal.answeredBy,
              at: proposal.answeredAt ? instant(proposal.answeredAt) : '',
            })
          : ''
      }
      arraigoId={of.id}
    >
      {proposal.kind === 'annulment' && proposal.outcome === 'confirmed' && (
        <Touched of={of} actId={proposal.id} />
      )}
      {proposal.answer && (
        <p>
          {t('common.reason')}: {proposal.answer}
        </p>
      )}
    </Outcome>
  );
}

function Confirm({ of, etag, proposal, onBack }: AnswerProps & { onBack: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { run, busy, problem } = useCommand(confirmAct);
  const replies = ['lifting', 'extension', 'substitution'].includes(proposal.kind);
  return (
    <ConfirmStep
      title={t(`control.acts.confirm.${proposal.kind}_action`)}
      words={t(`control.acts.confirm.${proposal.kind}_words`, {
        order: calledBy(of.order),
        names: namesOf(of, proposal.subjects),
      })}
      consequences={[
        t('control.acts.confirm.at_once'),
        ...(replies ? [t('control.acts.letter_follows', { court: of.order.courtName })] : []),
        ...(proposal.kind === 'annulment' ? [t('control.acts.annul.certificates')] : []),
      ]}
      action={t(`control.acts.confirm.${proposal.kind}_action`)}
      busy={busy}
      problem={problem}
      onBack={onBack}
      onConfirm={() =>
        run({ arraigoId: of.id, etag, kind: proposal.kind, actId: proposal.id }).catch(() =>
          client.invalidateQueries({ queryKey: ['control', 'arraigos'] }),
        )
      }
    />
  );
}

function Refuse({ of, etag, proposal, onBack }: AnswerProps & { onBack: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(refuseAct);
  const { user } = useSession();
  const verb = proposal.proposedBy === user.userName ? 'withdraw' : 'refuse';
  const form = useForm({
    resolver: zodResolver(z.object({ why: read(paragraph) })),
    defaultValues: { why: '' },
  });
  return (
    <Section title={t(`control.acts.confirm.${verb}`)}>
      <p>{t(`control.acts.confirm.${verb}_words`)}</p>
      <Form
        form={form}
        action={t(`control.acts.confirm.${verb}`)}
        busy={busy}
        problem={problem}
        draft={`control.arraigo.refuse.${proposal.id}`}
        onSubmit={({ why }) => run({ arraigoId: of.id, etag, kind: proposal.kind, actId: proposal.id, why })}
        secondary={
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field
          control={form.control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('control.acts.confirm.why_hint')}
        />
      </Form>
    </Section>
  );
}
