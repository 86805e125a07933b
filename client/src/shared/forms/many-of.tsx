import { Checkbox, Stack } from '@mantine/core';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import type { Option } from '@/shared/fields/choice';
import { textFor } from '@/shared/i18n/text';
import { idOf, useLabel } from './form';

interface ManyOfProps<T extends FieldValues, O> {
  control: Control<T, unknown, O>;
  name: FieldPath<T>;
  label: string;
  hint?: string;
  options: readonly Option[];
}

/** Any number of choices, all of them seen at once. */
export function ManyOf<T extends FieldValues, O>({ control, name, label, hint, options }: ManyOfProps<T, O>) {
  const { field, fieldState } = useController({ control, name });
  useLabel(name, label);
  const message = fieldState.error?.message;
  return (
    <Checkbox.Group
      id={idOf(name)}
      tabIndex={-1}
      label={label}
      description={hint}
      error={message && textFor(message, message)}
      value={field.value}
      onChange={field.onChange}
    >
      <Stack gap={6} pt={6}>
        {options.map(({ code, name: words }) => (
          <Checkbox key={code} value={code} label={words} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
