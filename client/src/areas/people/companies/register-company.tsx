import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { nit } from '@/shared/fields/nit';
import { personName } from '@/shared/fields/person-name';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import { registerCompany } from './companies.api';

const shape = z.object({ nit: read(nit), name: read(personName) });

export function RegisterCompanyForm({ onDone }: { onDone: (id?: string) => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(registerCompany);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { nit: '', name: '' } });
  return (
    <Form
      form={form}
      action={t('people.companies.register')}
      busy={busy}
      problem={problem}
      draft="people.company.register"
      onSubmit={async (typed) => {
        const made = await run(typed);
        toast(t('people.companies.registered_toast'));
        onDone(made.id);
      }}
      secondary={
        <Button variant="default" onClick={() => onDone()}>
          {t('common.cancel')}
        </Button>
      }
    >
      <Field control={form.control} name="nit" of={nit} label={t('people.companies.nit')} />
      <Field control={form.control} name="name" of={personName} label={t('people.companies.name')} />
    </Form>
  );
}
