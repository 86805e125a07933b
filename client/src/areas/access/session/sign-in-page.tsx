import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { line, secret } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { useStillEnding } from '@/shared/session/ending';
import { opened, session } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { signInRoute } from '../area';
import { LimitedTask } from './limited-task';
import { signIn } from './session.api';

const userName = line({ autoComplete: 'username', spellCheck: false });
const password = secret('current-password');
const code = line({ autoComplete: 'one-time-code', inputMode: 'numeric', width: 180 });

const shape = z.object({ userName: read(userName), password: read(password), code: maybe(code) });

export function SignInPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const { to } = signInRoute.useSearch();
  const current = client.getQueryData(session.queryKey);
  const { run, busy, problem } = useCommand(signIn);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { userName: '', password: '', code: '' },
  });
  const stillEnding = useStillEnding();
  const typedCode = useWatch({ control: form.control, name: 'code' });
  const needsCode = problem?.code === 'access.session.code_required' || typedCode !== '';

  if (current?.task) return <LimitedTask task={current.task} />;
  return (
    <Page
      title={t('access.session.title')}
      purpose={t('access.session.purpose')}
      help={t('access.session.help')}
    >
      {stillEnding && <p role="status">{t('access.session.still_ending')}</p>}
      <Form
        form={form}
        action={t('access.session.sign_in')}
        busy={busy}
        problem={problem?.code === 'access.session.code_required' ? undefined : problem}
        onSubmit={async (values) => {
          const answer = await opened(await run(values));
          client.setQueryData(session.queryKey, answer);
          if (answer.task) return;
          // Only an address of our own: `to` came from the address bar.
          if (to?.startsWith('/') && !to.startsWith('//')) router.history.push(to);
          else await navigate({ to: '/' });
        }}
      >
        <Field control={form.control} name="userName" of={userName} label={t('access.session.user_name')} />
        <Field control={form.control} name="password" of={password} label={t('access.session.password')} />
        {needsCode && (
          <>
            <p role="status">{t('access.session.code_next')}</p>
            <Field
              control={form.control}
              name="code"
              of={code}
              label={t('access.session.code')}
              hint={t('access.session.code_hint')}
            />
          </>
        )}
      </Form>
    </Page>
  );
}
