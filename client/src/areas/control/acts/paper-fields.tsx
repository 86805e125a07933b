import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { OrderFields } from '../arraigos/order-fields';
import type { ActText } from './act-values';
import { DocumentField } from './document-field';

interface PaperFieldsProps<O> {
  form: UseFormReturn<ActText, unknown, O>;
  of: ArraigoDetail;
  documentRequired?: boolean;
}

/** The court's new paper, and what stands on it. */
export function PaperFields<O>({ form, of, documentRequired = false }: PaperFieldsProps<O>) {
  const { t } = useTranslation();
  return (
    <>
      <DocumentField form={form} of={of} required={documentRequired} />
      <OrderFields
        control={form.control}
        caseFileRequired={false}
        hints={{
          courtId: t('control.acts.court_hint'),
          oficio: t('control.acts.oficio_hint'),
          oficioDate: t('control.acts.oficio_date_hint'),
        }}
      />
    </>
  );
}
