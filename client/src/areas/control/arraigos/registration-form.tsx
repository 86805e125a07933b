import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/api/problem';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { day } from '@/shared/fields/dates';
import { nit } from '@/shared/fields/nit';
import { paragraph, text } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { Icon } from '@/shared/ui/icon';
import css from './arraigos.module.css';
import { typeOf } from './catalogued';
import { OrderFields } from './order-fields';
import { newSubject, type ReadRegistration, registrationShape, typedFrom } from './registration';
import { SubjectFields } from './subject-fields';

interface RegistrationFormProps {
  of: ArraigoDetail;
  action: string;
  draft: string;
  busy: boolean;
  problem: ApiProblem | undefined;
  /** A correction says why. */
  reasoned?: boolean;
  onSubmit: (typed: ReadRegistration) => Promise<unknown>;
  secondary?: ReactNode;
}

const whyNeeded = registrationShape.refine((typed) => typed.why !== undefined, {
  path: ['why'],
  message: 'fields.required',
});

export function RegistrationForm({ of, reasoned, onSubmit, ...rest }: RegistrationFormProps) {
  const { t } = useTranslation();
  const form = useForm({
    resolver: zodResolver(reasoned ? whyNeeded : registrationShape),
    defaultValues: typedFrom(of),
  });
  const { control } = form;
  const people = useFieldArray({ control, name: 'subjects' });
  const fixed = of.annotatedAt !== undefined && of.annotatedAt !== null;
  return (
    <Form form={form} onSubmit={onSubmit} {...rest}>
      <Field control={control} name="type" of={typeOf} label={t('arraigos.type')} disabled={fixed} />
      <OrderFields control={control} />
      {people.fields.map((one, at) => (
        <SubjectFields
          key={one.id}
          control={control}
          at={at}
          {...(at >= of.subjects.length && { onDrop: () => people.remove(at) })}
        />
      ))}
      {!fixed && (
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => people.append(newSubject())}
          >
            {t('arraigos.subject.add')}
          </Button>
        </div>
      )}
      <fieldset className={css.set}>
        <legend>{t('arraigos.rest')}</legend>
        <Field
          control={control}
          name="legalBasis"
          of={text}
          label={t('arraigos.legal_basis')}
          required={false}
        />
        <Field
          control={control}
          name="plaintiff"
          of={text}
          label={t('arraigos.plaintiff')}
          required={false}
        />
        <Field
          control={control}
          name="fixedUntil"
          of={day}
          label={t('arraigos.fixed_until')}
          hint={t('arraigos.fixed_until_hint')}
          required={false}
        />
        <div className={css.pair}>
          <Field
            control={control}
            name="company.name"
            of={text}
            label={t('arraigos.company')}
            required={false}
          />
          <Field
            control={control}
            name="company.nit"
            of={nit}
            label={t('arraigos.company_nit')}
            required={false}
          />
        </div>
      </fieldset>
      {reasoned && (
        <Field
          control={control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('arraigos.correct.why_hint')}
        />
      )}
    </Form>
  );
}
