import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/api/problem';
import { useCommand } from '@/shared/api/command';
import type { IssuedLink, OfficerDetail } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { toast } from '@/shared/ui/toasts';
import { GrantRoles } from './grant-roles';
import { LinkOnce } from './link-once';
import css from './officers.module.css';
import { issueLink, reinstateOfficer, resetSecondFactor, suspendOfficer } from './officers.api';

type Act = 'grant' | 'link' | 'factor' | 'suspend' | 'reinstate';

export function OfficerActs({ of, etag }: { of: OfficerDetail; etag: string }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act>();
  const [link, setLink] = useState<IssuedLink>();
  const newLink = useCommand(issueLink);
  const change = { officerId: of.id, etag };
  const over = () => setAct(undefined);
  const factor = useCommand(resetSecondFactor);
  const suspension = useCommand(suspendOfficer);
  const reinstatement = useCommand(reinstateOfficer);

  if (link) return <LinkOnce link={link} name={of.displayName} onDone={() => setLink(undefined)} />;
  if (act === 'link') {
    return (
      <ConfirmStep
        title={t('access.acts.link')}
        words={t('access.acts.link_words', { name: of.displayName })}
        consequences={[t('access.acts.link_follows')]}
        action={t('access.acts.link')}
        onBack={over}
        busy={newLink.busy}
        problem={newLink.problem}
        onConfirm={() =>
          newLink.run(change).then(
            (issued) => {
              setLink(issued);
              over();
            },
            () => undefined,
          )
        }
      />
    );
  }
  if (act === 'grant') return <GrantRoles of={of} etag={etag} onBack={over} />;
  if (act === 'factor') {
    return (
      <Reasoned
        act="factor"
        of={of}
        {...factor}
        onBack={over}
        onReason={async (why) => {
          setLink(await factor.run({ ...change, why }));
          over();
        }}
      />
    );
  }
  if (act === 'suspend' || act === 'reinstate') {
    const command = act === 'suspend' ? suspension : reinstatement;
    return (
      <Reasoned
        act={act}
        of={of}
        {...command}
        onBack={over}
        onReason={async (why) => {
          await command.run({ ...change, why });
          toast(t(`access.acts.${act}_done`, { name: of.displayName }));
          over();
        }}
      />
    );
  }
  return (
    <div className={css.acts} data-print="no">
      <Button onClick={() => setAct('link')}>{t('access.acts.link')}</Button>
      <Button variant="default" onClick={() => setAct('grant')}>
        {t('access.acts.grant')}
      </Button>
      {of.secondFactor && (
        <Button variant="default" onClick={() => setAct('factor')}>
          {t('access.acts.factor')}
        </Button>
      )}
      <Button variant="default" onClick={() => setAct(of.status === 'suspended' ? 'reinstate' : 'suspend')}>
        {t(of.status === 'suspended' ? 'access.acts.reinstate' : 'access.acts.suspend')}
      </Button>
    </div>
  );
}

interface ReasonedProps {
  act: 'factor' | 'suspend' | 'reinstate';
  of: OfficerDetail;
  busy: boolean;
  problem: ApiProblem | undefined;
  onReason: (why: string) => unknown;
  onBack: () => unknown;
}

/** An act that says why, and in words what it does. */
function Reasoned({ act, of, busy, problem, onReason, onBack }: ReasonedProps) {
  const { t } = useTranslation();
  const form = useForm({
    resolver: zodResolver(z.object({ why: read(paragraph) })),
    defaultValues: { why: '' },
  });
  return (
    <div className={css.panel}>
      <h3>{t(`access.acts.${act}`)}</h3>
      <p>{t(`access.acts.${act}_words`, { name: of.displayName })}</p>
      <Form
        form={form}
        action={t(`access.acts.${act}`)}
        busy={busy}
        problem={problem}
        draft={`access.officer.${act}.${of.id}`}
        onSubmit={({ why }) => onReason(why)}
        secondary={
          <Button variant="default" onClick={() => onBack()}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field
          control={form.control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('access.acts.why_hint')}
        />
      </Form>
    </div>
  );
}
