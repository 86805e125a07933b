import { Radio, Select, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Key } from '@/shared/i18n/text';
import { bad, type FieldKind, field, good, type InputProps } from './field';

export interface Option {
  code: string;
  name: string;
}

/** Found by name or by code, and the code is seen: `Totonicapán · 0801`. */
export function CodeSelect({
  options,
  codes = true,
  hint,
  value,
  onChange,
  ...rest
}: InputProps & {
  options: readonly Option[];
  /** Off where the code says nothing to an officer. */
  codes?: boolean;
}) {
  const { t } = useTranslation();
  const fold = (said: string) => said.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    <Select
      {...rest}
      description={hint}
      value={value === '' ? null : value}
      onChange={(code) => onChange(code ?? '')}
      data={options.map(({ code, name }) => ({ value: code, label: codes ? `${name} · ${code}` : name }))}
      filter={({ options: all, search }) => {
        const sought = fold(search);
        return all.filter((option) => 'label' in option && fold(option.label).includes(sought));
      }}
      searchable
      clearable
      limit={60}
      nothingFoundMessage={t('fields.choice.none')}
      clearButtonProps={{ 'aria-label': t('fields.choice.clear') }}
      autoComplete="off"
      maw={480}
    />
  );
}

/** Two to six choices that an officer should see at once. */
export const oneOf = <const C extends string>(labels: Record<C, Key>): FieldKind<C> => {
  const codes = Object.keys(labels) as C[];
  const labelOf = (code: C): Key => labels[code];
  return field<C>({
    Input: function OneOf({ id, name, label, hint, error, value, onChange, required, disabled }) {
      const { t } = useTranslation();
      return (
        <Radio.Group
          id={id}
          name={name}
          label={label}
          description={hint}
          error={error}
          value={value}
          onChange={onChange}
          withAsterisk={required}
        >
          <Stack gap={6} pt={6}>
            {codes.map((code) => (
              <Radio key={code} value={code} label={t(labelOf(code))} disabled={disabled} size="md" />
            ))}
          </Stack>
        </Radio.Group>
      );
    },
    Output: function OneOfText({ value }) {
      return useTranslation().t(labelOf(value));
    },
    text: (value) => value,
    parse: (typed) => (codes.includes(typed as C) ? good(typed as C) : bad('fields.choice.required')),
  });
};

export const sex = oneOf({ F: 'fields.sex.F', M: 'fields.sex.M', X: 'fields.sex.X' });
