import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { country } from '@/shared/fields/catalogued';
import { sex } from '@/shared/fields/choice';
import { cui } from '@/shared/fields/cui';
import { partialDate } from '@/shared/fields/dates';
import { personName } from '@/shared/fields/person-name';
import { paragraph } from '@/shared/fields/text';
import { Field } from '@/shared/forms/form';
import css from '../arraigos/arraigos.module.css';
import { documentKindOf, kindOf } from './catalogued';
import { number, type TypedRequest } from './registration';

export function RequestFields<O>({ control }: { control: Control<TypedRequest, unknown, O> }) {
  const { t } = useTranslation();
  const kind = useWatch({ control, name: 'subject.kind' });
  return (
    <>
      <fieldset className={css.set}>
        <legend>{t('alerts.subject.title')}</legend>
        <Field control={control} name="subject.kind" of={kindOf} label={t('alerts.subject.kind')} />
        {kind === 'person' && <PersonFields control={control} />}
        {kind !== 'description' && <DocumentFields control={control} required={kind === 'document'} />}
        {kind === 'description' && (
          <Field
            control={control}
            name="subject.description"
            of={paragraph}
            label={t('alerts.subject.description')}
          />
        )}
      </fieldset>
      <fieldset className={css.set}>
        <legend>{t('alerts.validity')}</legend>
        <div className={css.pair}>
          <Field control={control} name="validFrom" of={partialDate} label={t('alerts.valid_from')} />
          <Field
            control={control}
            name="validUntil"
            of={partialDate}
            label={t('alerts.valid_until')}
            required={false}
          />
        </div>
        <Field
          control={control}
          name="narrowing"
          of={paragraph}
          label={t('alerts.narrowing')}
          hint={t('alerts.narrowing_hint')}
          required={false}
        />
      </fieldset>
    </>
  );
}

function PersonFields<O>({ control }: { control: Control<TypedRequest, unknown, O> }) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        control={control}
        name="subject.fullName"
        of={personName}
        label={t('alerts.subject.full_name')}
        hint={t('alerts.subject.full_name_hint')}
      />
      <div className={css.pair}>
        <Field
          control={control}
          name="subject.givenNames"
          of={personName}
          label={t('alerts.subject.given_names')}
          required={false}
        />
        <Field
          control={control}
          name="subject.surnames"
          of={personName}
          label={t('alerts.subject.surnames')}
          required={false}
        />
      </div>
      <div className={css.pair}>
        <Field
          control={control}
          name="subject.birthDate"
          of={partialDate}
          label={t('alerts.subject.birth_date')}
          required={false}
        />
        <Field
          control={control}
          name="subject.nationality"
          of={country}
          label={t('alerts.subject.nationality')}
          required={false}
        />
      </div>
      <Field control={control} name="subject.cui" of={cui} label={t('alerts.subject.cui')} required={false} />
      <Field control={control} name="subject.sex" of={sex} label={t('alerts.subject.sex')} required={false} />
    </>
  );
}

function DocumentFields<O>({
  control,
  required,
}: {
  control: Control<TypedRequest, unknown, O>;
  required: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      <div className={css.pair}>
        <Field
          control={control}
          name="subject.documents.0.state"
          of={country}
          label={t('alerts.subject.document_state')}
          required={required}
        />
        <Field
          control={control}
          name="subject.documents.0.number"
          of={number}
          label={t('alerts.subject.document_number')}
          required={required}
        />
      </div>
      <Field
        control={control}
        name="subject.documents.0.kind"
        of={documentKindOf}
        label={t('alerts.subject.document_kind')}
        required={false}
      />
    </>
  );
}
