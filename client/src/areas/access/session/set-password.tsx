import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { secret } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { forgetSession, opened, session } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { choosePassword } from './session.api';

const now = secret('current-password');
const next = secret('new-password');

const shape = (limited: boolean) =>
  z
    .object({ currentPassword: limited ? maybe(now) : read(now), newPassword: read(next), again: read(next) })
    .refine((typed) => typed.newPassword.length >= 12, {
      path: ['newPassword'],
      message: 'access.password.short',
    })
    .refine((typed) => typed.newPassword === typed.again, {
      path: ['again'],
      message: 'access.password.differs',
    });

/** `limited`: somebody who came by a one-time link has no current password and signs in afterwards. */
export function SetPassword({ limited = false }: { limited?: boolean }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(choosePassword);
  const form = useForm({
    resolver: zodResolver(shape(limited)),
    defaultValues: { currentPassword: '', newPassword: '', again: '' },
  });
  return (
    <Page
      title={t('access.password.title')}
      purpose={t('access.password.purpose')}
      help={t('access.password.help')}
    >
      <Form
        form={form}
        action={t('access.password.save')}
        busy={busy}
        problem={problem}
        onSubmit={async ({ currentPassword, newPassword }) => {
          const answer = await run({ currentPassword: currentPassword ?? null, newPassword });
          toast(t('access.password.saved'));
          if (limited) {
            await forgetSession();
            client.setQueryData(session.queryKey, null);
            await navigate({ to: '/sign-in' });
            return;
          }
          if (answer.session) client.setQueryData(session.queryKey, await opened(answer.session));
          await navigate({ to: '/' });
        }}
      >
        {!limited && (
          <Field
            control={form.control}
            name="currentPassword"
            of={now}
            label={t('access.password.current')}
          />
        )}
        <Field
          control={form.control}
          name="newPassword"
          of={next}
          label={t('access.password.new')}
          hint={t('access.password.hint')}
        />
        <Field control={form.control} name="again" of={next} label={t('access.password.again')} />
      </Form>
    </Page>
  );
}
