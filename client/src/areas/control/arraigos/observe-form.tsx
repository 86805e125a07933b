import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { ManyOf } from '@/shared/forms/many-of';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import css from './arraigos.module.css';
import { observeArraigo } from './arraigos.api';
import { subjectFields, useFieldName } from './field-names';

const asked = [
  'fullName',
  'cui',
  'passports',
  'birthDate',
  'maritalStatus',
  'occupation',
  'nationality',
  'domicile',
] as const;

const shape = z.object({
  fields: z.array(z.string()).min(1, 'arraigos.observe.fields_needed'),
  why: read(paragraph),
});

interface ObserveFormProps {
  of: ArraigoDetail;
  etag: string;
  onBack: () => void;
}

/** The verifier cannot tell whom the paper means: the court is asked for these data. */
export function ObserveForm({ of, etag, onBack }: ObserveFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const fieldName = useFieldName();
  const { run, busy, problem } = useCommand(observeArraigo);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { fields: [] as string[], why: '' } });
  const pointers = [
    '/order/caseFile',
    '/order/oficioDate',
    ...of.subjects.flatMap((_, at) =>
      asked.map((field: keyof typeof subjectFields) => `/subjects/${at}/${field}`),
    ),
  ];
  return (
    <section className={css.notice} aria-labelledby="observe">
      <h2 id="observe">{t('arraigos.observe.action')}</h2>
      <p>{t('arraigos.observe.words', { court: of.order.courtName })}</p>
      <Form
        form={form}
        action={t('arraigos.observe.action')}
        busy={busy}
        problem={problem}
        draft={`control.arraigo.observe.${of.id}`}
        onSubmit={async ({ fields, why }) => {
          await run({ arraigoId: of.id, etag, fields, why });
          toast(t('arraigos.observe.done', { oficio: of.order.oficio }));
          await navigate({ to: '/control/arraigos', search: { worklist: 'to_verify' } });
        }}
        secondary={
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
        }
      >
        <ManyOf
          control={form.control}
          name="fields"
          label={t('arraigos.observe.fields')}
          hint={t('arraigos.observe.fields_hint')}
          options={pointers.map((code) => ({ code, name: fieldName(code, of.subjects) ?? code }))}
        />
        <Field
          control={form.control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('arraigos.observe.why_hint')}
        />
      </Form>
    </section>
  );
}
