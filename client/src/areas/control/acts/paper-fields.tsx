import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { court } from '@/shared/fields/catalogued';
import { day } from '@/shared/fields/dates';
import { Field } from '@/shared/forms/form';
import { type ActText, oneLine } from './act-values';
import { DocumentField } from './document-field';

interface PaperFieldsProps<O> {
  form: UseFormReturn<ActText, unknown, O>;
  of: ArraigoDetail;
  documentRequired?: boolean;
}

/** What stands on the court's new paper, in the order in which a paper says it, and the paper itself. */
export function PaperFields<O>({ form, of, documentRequired = false }: PaperFieldsProps<O>) {
  const { t } = useTranslation();
  const { control } = form;
  return (
    <>
      <DocumentField form={form} of={of} required={documentRequired} />
      <Field
        control={control}
        name="order.courtId"
        of={court}
        label={t('control.acts.court')}
        hint={t('control.acts.court_hint')}
      />
      <Field
        control={control}
        name="order.caseFile"
        of={oneLine}
        label={t('control.acts.case_file')}
        required={false}
      />
      <Field
        control={control}
        name="order.oficio"
        of={oneLine}
        label={t('control.acts.oficio')}
        hint={t('control.acts.oficio_hint')}
      />
      <Field
        control={control}
        name="order.oficioDate"
        of={day}
        label={t('control.acts.oficio_date')}
        hint={t('control.acts.oficio_date_hint')}
      />
      <Field
        control={control}
        name="order.resolutionDate"
        of={day}
        label={t('control.acts.resolution_date')}
        required={false}
      />
      <Field
        control={control}
        name="order.judge"
        of={oneLine}
        label={t('control.acts.judge')}
        required={false}
      />
    </>
  );
}
