import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { line } from '@/shared/fields/text';
import { personName } from '@/shared/fields/person-name';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read } from '@/shared/forms/zod';
import { Page } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { GrantFields, grantShape, reachOf, saysWhere, whereMissing } from './grant-fields';
import { createOfficer } from './officers.api';

const userName = line({ spellCheck: false, width: 320 });
const unit = line({ width: 320 });

const shape = grantShape
  .extend({ displayName: read(personName), userName: read(userName), unit: maybe(unit) })
  .refine(saysWhere, whereMissing);

export function NewOfficerPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(createOfficer);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      displayName: '',
      userName: '',
      unit: '',
      roles: [] as string[],
      reach: 'all',
      codes: '',
    },
  });
  return (
    <Page
      title={t('access.officers.new_title')}
      purpose={t('access.officers.new_purpose')}
      help={t('access.officers.new_help')}
      crumbs={[{ to: '/access/officers', label: t('access.officers.title') }]}
    >
      <Form
        form={form}
        action={t('access.officers.create')}
        busy={busy}
        problem={problem}
        draft="access.officer.create"
        onSubmit={async (typed) => {
          const made = await run({
            displayName: typed.displayName,
            userName: typed.userName,
            unit: typed.unit ?? null,
            roles: typed.roles,
            reach: reachOf(typed),
          });
          toast(t('access.officers.created_toast', { name: typed.displayName }));
          await navigate({ to: '/access/officers', search: { open: made.id } });
        }}
      >
        <Field
          control={form.control}
          name="displayName"
          of={personName}
          label={t('access.officers.full_name')}
        />
        <Field
          control={form.control}
          name="userName"
          of={userName}
          label={t('access.session.user_name')}
          hint={t('access.officers.user_hint')}
        />
        <Field
          control={form.control}
          name="unit"
          of={unit}
          label={t('access.officers.unit')}
          required={false}
        />
        <GrantFields control={form.control} />
      </Form>
    </Page>
  );
}
