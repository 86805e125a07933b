import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { day } from '@/shared/fields/dates';
import { personName } from '@/shared/fields/person-name';
import { line } from '@/shared/fields/text';
import { Field } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import css from './arraigos.module.css';
import { courtOf } from './catalogued';

export const number = line({ spellCheck: false, width: 360 });

/** A court's paper as it is typed: the same wherever one comes in. */
export const paperShape = z.object({
  courtId: read(courtOf),
  oficio: read(number),
  caseFile: maybe(number),
  oficioDate: maybe(day),
  resolutionDate: maybe(day),
  judge: maybe(personName),
});

export const noPaper = {
  courtId: '',
  oficio: '',
  caseFile: '',
  oficioDate: '',
  resolutionDate: '',
  judge: '',
};

interface OrderFieldsProps<T extends { order: typeof noPaper }, O> {
  control: Control<T, unknown, O>;
  /** What to look for on this paper, where it is not the order's own. */
  hints?: Partial<typeof noPaper>;
  caseFileRequired?: boolean;
}

export function OrderFields<T extends { order: typeof noPaper }, O>({
  control,
  hints = {},
  caseFileRequired,
}: OrderFieldsProps<T, O>) {
  const { t } = useTranslation();
  // The form holds more than the paper; of this part the names are known.
  const paper = control as unknown as Control<{ order: typeof noPaper }>;
  return (
    <fieldset className={css.set}>
      <legend>{t('arraigos.one.paper')}</legend>
      <Field
        control={paper}
        name="order.courtId"
        of={courtOf}
        label={t('arraigos.court')}
        hint={hints.courtId ?? t('arraigos.court_hint')}
      />
      <Field
        control={paper}
        name="order.oficio"
        of={number}
        label={t('arraigos.oficio')}
        hint={hints.oficio ?? t('arraigos.oficio_hint')}
      />
      <Field
        control={paper}
        name="order.caseFile"
        of={number}
        label={t('arraigos.case_file')}
        required={caseFileRequired}
      />
      <div className={css.pair}>
        <Field
          control={paper}
          name="order.oficioDate"
          of={day}
          label={t('arraigos.oficio_date')}
          hint={hints.oficioDate}
        />
        <Field
          control={paper}
          name="order.resolutionDate"
          of={day}
          label={t('arraigos.resolution_date')}
          required={false}
        />
      </div>
      <Field
        control={paper}
        name="order.judge"
        of={personName}
        label={t('arraigos.judge')}
        required={false}
      />
    </fieldset>
  );
}
