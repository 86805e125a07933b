import { Checkbox } from '@mantine/core';
import { type Control, type FieldPath, type FieldValues, useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { country } from '@/shared/fields/catalogued';
import { sex } from '@/shared/fields/choice';
import { cui } from '@/shared/fields/cui';
import { partialDate } from '@/shared/fields/dates';
import { personName } from '@/shared/fields/person-name';
import { Field } from '@/shared/forms/form';
import { maybe, z } from '@/shared/forms/zod';

/** Who a paper says somebody is: the name as one line, or in two parts where the paper keeps them apart. */
export const identityShape = {
  apart: z.boolean(),
  fullName: maybe(personName),
  givenNames: maybe(personName),
  surnames: maybe(personName),
  birthDate: maybe(partialDate),
  sex: maybe(sex),
  nationality: maybe(country),
  cui: maybe(cui),
};

export interface IdentityTyped extends FieldValues {
  apart: boolean;
  fullName: string;
  givenNames: string;
  surnames: string;
  birthDate: string;
  sex: string;
  nationality: string;
  cui: string;
}

export const nobody: IdentityTyped = {
  apart: false,
  fullName: '',
  givenNames: '',
  surnames: '',
  birthDate: '',
  sex: '',
  nationality: '',
  cui: '',
};

interface Read {
  apart: boolean;
  fullName?: string | undefined;
  givenNames?: string | undefined;
  surnames?: string | undefined;
  birthDate?: string | undefined;
  sex?: string | undefined;
  nationality?: string | undefined;
  cui?: string | undefined;
}

export const named = (typed: Read) =>
  typed.apart ? typed.givenNames !== undefined || typed.surnames !== undefined : typed.fullName !== undefined;

/** What is sent: one form of the name, never both. */
export const identityOf = (typed: Read) => ({
  fullName: typed.apart ? null : (typed.fullName ?? null),
  givenNames: typed.apart ? (typed.givenNames ?? null) : null,
  surnames: typed.apart ? (typed.surnames ?? null) : null,
  birthDate: typed.birthDate ?? null,
  sex: typed.sex ?? null,
  nationality: typed.nationality ?? null,
  cui: typed.cui ?? null,
});

export function IdentityFields<T extends IdentityTyped, O>({ control }: { control: Control<T, unknown, O> }) {
  const { t } = useTranslation();
  const at = (name: keyof IdentityTyped & string) => name as FieldPath<T>;
  const apart: boolean = useWatch({ control, name: at('apart') });
  const { field } = useController({ control, name: at('apart') });
  return (
    <>
      <Checkbox
        checked={apart}
        onChange={(event) => field.onChange(event.currentTarget.checked)}
        label={t('people.register.apart')}
      />
      {apart ? (
        <>
          <Field
            control={control}
            name={at('givenNames')}
            of={personName}
            label={t('people.facts.given_names')}
          />
          <Field control={control} name={at('surnames')} of={personName} label={t('people.facts.surnames')} />
        </>
      ) : (
        <Field
          control={control}
          name={at('fullName')}
          of={personName}
          label={t('people.facts.name')}
          hint={t('people.register.name_hint')}
        />
      )}
      <Field control={control} name={at('cui')} of={cui} label={t('people.facts.cui')} required={false} />
      <Field
        control={control}
        name={at('birthDate')}
        of={partialDate}
        label={t('people.facts.birth_date')}
        required={false}
      />
      <Field control={control} name={at('sex')} of={sex} label={t('people.facts.sex')} required={false} />
      <Field
        control={control}
        name={at('nationality')}
        of={country}
        label={t('people.facts.nationality')}
        required={false}
      />
    </>
  );
}
