import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { CompanyRow } from '@/shared/api/schema.gen';
import { formatNit } from '@/shared/fields/nit';
import { personName } from '@/shared/fields/person-name';
import { paragraph } from '@/shared/fields/text';
import { instant } from '@/shared/format/format';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Facts, Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { company, correctCompany } from './companies.api';

export function CompanyPanel({ companyId }: { companyId: string }) {
  const found = useQuery(company(companyId));
  return (
    <Query of={found} skeleton={<Skeleton rows={4} />}>
      {(data) => <Company {...data} />}
    </Query>
  );
}

function Company({ value: of, etag }: Versioned<CompanyRow>) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  return (
    <Section title={of.name}>
      <Facts
        of={[
          [t('people.companies.nit'), formatNit(of.nit)],
          [t('people.facts.registered'), instant(of.registeredAt)],
        ]}
      />
      {open && <Correct of={of} etag={etag} onDone={() => setOpen(false)} />}
      {may(can.registerCompanies) && !open && (
        <div data-print="no">
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('people.companies.correct')}
          </Button>
        </div>
      )}
    </Section>
  );
}

const shape = z.object({ name: read(personName), why: read(paragraph) });

function Correct({ of, etag, onDone }: { of: CompanyRow; etag: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(correctCompany);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { name: of.name, why: '' } });
  return (
    <Form
      form={form}
      action={t('people.companies.correct')}
      busy={busy}
      problem={problem}
      draft={`people.company.correct.${of.id}`}
      onSubmit={async (typed) => {
        await run({ companyId: of.id, etag, ...typed });
        toast(t('people.companies.corrected_toast'));
        onDone();
      }}
      secondary={
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      }
    >
      <Field control={form.control} name="name" of={personName} label={t('people.companies.name')} />
      <Field control={form.control} name="why" of={paragraph} label={t('common.reason')} />
    </Form>
  );
}
