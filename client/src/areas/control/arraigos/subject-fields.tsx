import { Button, Checkbox } from '@mantine/core';
import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { country } from '@/shared/fields/catalogued';
import { sex } from '@/shared/fields/choice';
import { cui } from '@/shared/fields/cui';
import { partialDate } from '@/shared/fields/dates';
import { personName } from '@/shared/fields/person-name';
import { line, text } from '@/shared/fields/text';
import { Field, idOf } from '@/shared/forms/form';
import css from './arraigos.module.css';
import { type ReadRegistration, type TypedRegistration, whole } from './registration';

const passportNumber = line({ spellCheck: false, width: 220 });

interface SubjectFieldsProps {
  control: Control<TypedRegistration, unknown, ReadRegistration>;
  at: number;
  /** Those whom the paper named stay; one added here by mistake can go. */
  onDrop?: () => void;
}

/** A person as Decreto 15-71 article 2 asks for them. */
export function SubjectFields({ control, at, onDrop }: SubjectFieldsProps) {
  const { t } = useTranslation();
  const on = <const N extends string>(name: N) => `subjects.${at}.${name}` as const;
  const person = t('arraigos.subject.title', { number: at + 1 });
  return (
    <fieldset className={css.set}>
      <legend>{person}</legend>
      <Field
        within={person}
        control={control}
        name={on('fullName')}
        of={personName}
        label={t('arraigos.subject.full_name')}
        hint={t('arraigos.subject.full_name_hint')}
      />
      <div className={css.pair}>
        <Field
          within={person}
          control={control}
          name={on('givenNames')}
          of={personName}
          label={t('arraigos.subject.given_names')}
        />
        <Field
          within={person}
          control={control}
          name={on('firstSurname')}
          of={personName}
          label={t('arraigos.subject.first_surname')}
        />
        <Field
          within={person}
          control={control}
          name={on('secondSurname')}
          of={personName}
          label={t('arraigos.subject.second_surname')}
        />
      </div>
      <Controller
        control={control}
        name={on('oneSurname')}
        render={({ field: { value, onChange, ref } }) => (
          <Checkbox
            id={idOf(on('oneSurname'))}
            ref={ref}
            label={t('arraigos.subject.one_surname_said')}
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
        )}
      />
      <Field
        within={person}
        control={control}
        name={on('nationality')}
        of={country}
        label={t('arraigos.subject.nationality')}
      />
      <Field within={person} control={control} name={on('cui')} of={cui} label={t('arraigos.subject.cui')} />
      <div className={css.pair}>
        <Field
          within={person}
          control={control}
          name={on('passports.0.state')}
          of={country}
          label={t('arraigos.subject.passport_state')}
        />
        <Field
          within={person}
          control={control}
          name={on('passports.0.number')}
          of={passportNumber}
          label={t('arraigos.subject.passport_number')}
        />
        <Field
          within={person}
          control={control}
          name={on('cedula')}
          of={passportNumber}
          label={t('arraigos.subject.cedula')}
          hint={t('arraigos.subject.cedula_hint')}
        />
      </div>
      <div className={css.pair}>
        <Field
          within={person}
          control={control}
          name={on('birthDate')}
          of={partialDate}
          label={t('arraigos.subject.birth_date')}
        />
        <Field
          within={person}
          control={control}
          name={on('age')}
          of={whole}
          label={t('arraigos.subject.age')}
          hint={t('arraigos.subject.age_hint')}
        />
        <Field
          within={person}
          control={control}
          name={on('ageInYear')}
          of={whole}
          label={t('arraigos.subject.age_year')}
          hint={t('arraigos.subject.age_year_hint')}
        />
      </div>
      <div className={css.pair}>
        <Field
          within={person}
          control={control}
          name={on('maritalStatus')}
          of={text}
          label={t('arraigos.subject.marital_status')}
        />
        <Field
          within={person}
          control={control}
          name={on('occupation')}
          of={text}
          label={t('arraigos.subject.occupation')}
        />
      </div>
      <Field
        within={person}
        control={control}
        name={on('domicile')}
        of={text}
        label={t('arraigos.subject.domicile')}
      />
      <Field
        within={person}
        control={control}
        name={on('sex')}
        of={sex}
        label={t('arraigos.subject.sex')}
        required={false}
      />
      <div className={css.pair}>
        <Field
          within={person}
          control={control}
          name={on('father')}
          of={personName}
          label={t('arraigos.subject.father')}
          required={false}
        />
        <Field
          within={person}
          control={control}
          name={on('mother')}
          of={personName}
          label={t('arraigos.subject.mother')}
          required={false}
        />
      </div>
      {onDrop && (
        <div>
          <Button variant="default" onClick={onDrop}>
            {t('arraigos.subject.drop', { number: at + 1 })}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
