import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ClientDetail } from '@/shared/api/schema.gen';
import { typedDate } from '@/shared/fields/dates';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import { AgreementFields, agreementShape } from './agreement-fields';
import { renewAgreement } from './clients.api';
import css from './clients.module.css';

export function AgreementForm({ of, etag, onDone }: { of: ClientDetail; etag: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(renewAgreement);
  const form = useForm({
    resolver: zodResolver(z.object({ ...agreementShape, why: read(paragraph) })),
    defaultValues: {
      agreement: {
        reference: of.agreementReference,
        validFrom: typedDate(of.validFrom),
        validUntil: typedDate(of.validUntil),
      },
      quotas: { requestsPerMinute: String(of.requestsPerMinute), personsPerDay: String(of.personsPerDay) },
      why: '',
    },
  });
  return (
    <div className={css.panel}>
      <h3>{t('partners.acts.agreement')}</h3>
      <Form
        form={form}
        action={t('partners.acts.agreement_save')}
        busy={busy}
        problem={problem}
        draft={`partners.client.agreement.${of.id}`}
        onSubmit={async (typed) => {
          await run({ partnerId: of.id, etag, ...typed });
          toast(t('partners.acts.agreement_done', { name: of.name }));
          onDone();
        }}
        secondary={
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        }
      >
        <AgreementFields control={form.control} />
        <Field
          control={form.control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('partners.acts.why_hint')}
        />
      </Form>
    </div>
  );
}
