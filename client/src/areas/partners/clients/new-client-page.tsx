import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { institution } from '@/shared/fields/catalogued';
import { line } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { Page } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { AgreementFields, agreementShape } from './agreement-fields';
import { registerClient } from './clients.api';
import { GrantFields, grantShape } from './grant-fields';

const clientId = line({ spellCheck: false, width: 320, monospace: true });
const name = line({ width: 480 });
const shape = z.object({
  clientId: read(clientId),
  name: read(name),
  institution: read(institution),
  ...grantShape,
  ...agreementShape,
});

export function NewClientPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(registerClient);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      clientId: '',
      name: '',
      institution: '',
      scopes: [] as string[],
      purposes: [] as string[],
      agreement: { reference: '', validFrom: '', validUntil: '' },
      quotas: { requestsPerMinute: '600', personsPerDay: '1000' },
    },
  });
  return (
    <Page
      title={t('partners.clients.new_title')}
      purpose={t('partners.clients.new_purpose')}
      help={t('partners.clients.new_help')}
      crumbs={[{ to: '/partners/clients', label: t('partners.clients.title') }]}
    >
      <Form
        form={form}
        action={t('partners.clients.register')}
        busy={busy}
        problem={problem}
        draft="partners.client.register"
        onSubmit={async (typed) => {
          const made = await run(typed);
          toast(t('partners.clients.registered_toast', { name: typed.name }));
          await navigate({ to: '/partners/clients', search: { open: made.id } });
        }}
      >
        <Field
          control={form.control}
          name="clientId"
          of={clientId}
          label={t('partners.clients.client_id')}
          hint={t('partners.clients.client_id_hint')}
        />
        <Field control={form.control} name="name" of={name} label={t('partners.clients.name')} />
        <Field
          control={form.control}
          name="institution"
          of={institution}
          label={t('partners.clients.institution')}
        />
        <GrantFields control={form.control} />
        <AgreementFields control={form.control} />
      </Form>
    </Page>
  );
}
