import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { municipality } from '@/shared/fields/catalogued';
import { line, text } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { Page } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { registerCourt } from './courts.api';

const code = line({ spellCheck: false, width: 220 });
const email = line({ spellCheck: false, width: 360 });
const shape = z.object({
  code: read(code),
  name: read(text),
  municipalityCode: read(municipality),
  jurisdiction: maybe(text),
  email: maybe(email),
  source: read(text),
});

export function NewCourtPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(registerCourt);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { code: '', name: '', municipalityCode: '', jurisdiction: '', email: '', source: '' },
  });
  const { control } = form;
  return (
    <Page
      title={t('control.courts.new_title')}
      purpose={t('control.courts.new_purpose')}
      help={t('control.courts.new_help')}
      crumbs={[{ to: '/control/courts', label: t('control.courts.title') }]}
    >
      <Form
        form={form}
        action={t('control.courts.register')}
        busy={busy}
        problem={problem}
        draft="control.court.register"
        onSubmit={async (typed) => {
          await run(typed);
          toast(t('control.courts.registered', { name: typed.name }));
          await navigate({ to: '/control/courts', search: { sought: typed.code } });
        }}
      >
        <Field
          control={control}
          name="code"
          of={code}
          label={t('control.courts.code')}
          hint={t('control.courts.code_hint')}
        />
        <Field control={control} name="name" of={text} label={t('control.courts.name')} />
        <Field
          control={control}
          name="municipalityCode"
          of={municipality}
          label={t('control.courts.municipality')}
        />
        <Field
          control={control}
          name="jurisdiction"
          of={text}
          label={t('control.courts.jurisdiction')}
          required={false}
        />
        <Field control={control} name="email" of={email} label={t('control.courts.email')} required={false} />
        <Field
          control={control}
          name="source"
          of={text}
          label={t('control.courts.source')}
          hint={t('control.courts.source_hint')}
        />
      </Form>
    </Page>
  );
}
