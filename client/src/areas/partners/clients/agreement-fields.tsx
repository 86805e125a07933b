import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { day } from '@/shared/fields/dates';
import { line } from '@/shared/fields/text';
import { Field } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { wholeNumber } from './whole-number';

const reference = line({ width: 480 });

export const agreementShape = {
  agreement: z.object({ reference: read(reference), validFrom: read(day), validUntil: read(day) }),
  quotas: z.object({ requestsPerMinute: read(wholeNumber), personsPerDay: read(wholeNumber) }),
};

/** The days of the agreement and how much may be asked under it; named as the API names them. */
export function AgreementFields<T extends FieldValues, O>({ control }: { control: Control<T, unknown, O> }) {
  const { t } = useTranslation();
  const named = (name: string) => name as FieldPath<T>;
  return (
    <>
      <Field
        control={control}
        name={named('agreement.reference')}
        of={reference}
        label={t('partners.clients.agreement')}
        hint={t('partners.clients.agreement_hint')}
      />
      <Field
        control={control}
        name={named('agreement.validFrom')}
        of={day}
        label={t('partners.clients.from')}
      />
      <Field
        control={control}
        name={named('agreement.validUntil')}
        of={day}
        label={t('partners.clients.until')}
      />
      <Field
        control={control}
        name={named('quotas.requestsPerMinute')}
        of={wholeNumber}
        label={t('partners.clients.requests')}
      />
      <Field
        control={control}
        name={named('quotas.personsPerDay')}
        of={wholeNumber}
        label={t('partners.clients.persons')}
        hint={t('partners.clients.persons_hint')}
      />
    </>
  );
}
