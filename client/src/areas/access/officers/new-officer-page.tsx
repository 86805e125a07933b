import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { line } from '@/shared/fields/text';
import { personName } from '@/shared/fields/person-name';
import { oneOf } from '@/shared/fields/choice';
import { Field, Form } from '@/shared/forms/form';
import { ManyOf } from '@/shared/forms/many-of';
import { maybe, read, z } from '@/shared/forms/zod';
import { Page } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { createOfficer, roles } from './officers.api';
import { roleName } from './roles';

const userName = line({ spellCheck: false, width: 320 });
const codes = line({ width: 320 });
const reach = oneOf({
  all: 'access.officers.reaches.all',
  post: 'access.officers.reaches.post',
  centre: 'access.officers.reaches.centre',
  office: 'access.officers.reaches.office',
});

const shape = z
  .object({
    displayName: read(personName),
    userName: read(userName),
    unit: maybe(codes),
    roles: z.array(z.string()).min(1, 'access.officers.roles_needed'),
    reach: read(reach),
    codes: maybe(codes),
  })
  .refine((typed) => typed.reach === 'all' || typed.codes !== undefined, {
    path: ['codes'],
    message: 'fields.required',
  });

export function NewOfficerPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const known = useQuery(roles);
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
  const kind = useWatch({ control: form.control, name: 'reach' });
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
          const scope = {
            kind: typed.reach,
            codes: typed.reach === 'all' ? [] : (typed.codes ?? '').split(/[\s,]+/),
          };
          const made = await run({ ...typed, unit: typed.unit ?? null, reach: scope });
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
          of={codes}
          label={t('access.officers.unit')}
          required={false}
        />
        <Query of={known} skeleton={<Skeleton rows={6} height={24} />}>
          {(all) => (
            <ManyOf
              control={form.control}
              name="roles"
              label={t('access.officers.roles')}
              hint={t('access.officers.roles_hint')}
              options={all.map(({ code }) => ({ code, name: roleName(code) }))}
            />
          )}
        </Query>
        <Field
          control={form.control}
          name="reach"
          of={reach}
          label={t('access.officers.reach')}
          hint={t('access.officers.reach_hint')}
        />
        {kind !== 'all' && (
          <Field
            control={form.control}
            name="codes"
            of={codes}
            label={t('access.officers.codes')}
            hint={t('access.officers.codes_hint')}
          />
        )}
      </Form>
    </Page>
  );
}
