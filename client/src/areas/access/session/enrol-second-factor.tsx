import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { EnrolledSecondFactor } from '@/shared/api/schema.gen';
import { line, secret } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { forgetSession, session } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { QrCode } from '@/shared/ui/qr-code';
import { ProblemPanel } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { confirmSecondFactor, enrolSecondFactor } from './session.api';

const password = secret('current-password');
const code = line({ autoComplete: 'one-time-code', inputMode: 'numeric', width: 180 });

/** First who it is, then the key for the app, then a code that proves that the app has it. */
export function EnrolSecondFactor({ limited = false }: { limited?: boolean }) {
  const { t } = useTranslation();
  const [enrolled, setEnrolled] = useState<EnrolledSecondFactor>();
  return (
    <Page
      title={t('access.second_factor.title')}
      purpose={t('access.second_factor.purpose')}
      help={t('access.second_factor.help')}
    >
      {enrolled ? (
        <Confirm enrolled={enrolled} limited={limited} />
      ) : limited ? (
        <Begin onEnrolled={setEnrolled} />
      ) : (
        <Prove onEnrolled={setEnrolled} />
      )}
    </Page>
  );
}

interface Step {
  onEnrolled: (enrolled: EnrolledSecondFactor) => void;
}

function Begin({ onEnrolled }: Step) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(enrolSecondFactor);
  return (
    <div>
      {problem && <ProblemPanel problem={problem} />}
      <Button loading={busy} onClick={() => void run(undefined).then(onEnrolled, () => undefined)}>
        {t('access.second_factor.begin')}
      </Button>
    </div>
  );
}

function Prove({ onEnrolled }: Step) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(enrolSecondFactor);
  const form = useForm({
    resolver: zodResolver(z.object({ password: read(password) })),
    defaultValues: { password: '' },
  });
  return (
    <Form
      form={form}
      action={t('access.second_factor.begin')}
      busy={busy}
      problem={problem}
      onSubmit={async (typed) => onEnrolled(await run(typed.password))}
    >
      <Field control={form.control} name="password" of={password} label={t('access.password.current')} />
    </Form>
  );
}

function Confirm({ enrolled, limited }: { enrolled: EnrolledSecondFactor; limited: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(confirmSecondFactor);
  const form = useForm({
    resolver: zodResolver(z.object({ code: read(code) })),
    defaultValues: { code: '' },
  });
  return (
    <>
      <ol>
        <li>{t('access.second_factor.step_scan')}</li>
        <li>{t('access.second_factor.step_type')}</li>
      </ol>
      <QrCode text={enrolled.uri} label={t('access.second_factor.qr')} />
      <p>
        {t('access.second_factor.by_hand')} <code>{enrolled.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <Form
        form={form}
        action={t('access.second_factor.confirm')}
        busy={busy}
        problem={problem}
        onSubmit={async (typed) => {
          await run(typed.code);
          toast(t('access.second_factor.confirmed'));
          if (limited) {
            await forgetSession();
            client.setQueryData(session.queryKey, null);
            await navigate({ to: '/sign-in' });
          } else await navigate({ to: '/' });
        }}
      >
        <Field
          control={form.control}
          name="code"
          of={code}
          label={t('access.session.code')}
          hint={t('access.session.code_hint')}
        />
      </Form>
    </>
  );
}
