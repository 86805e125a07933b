import { PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { HTMLInputAutoCompleteAttribute } from 'react';
import { bad, type FieldKind, field, good, type InputProps } from './field';

export interface TextOptions {
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric';
  /** Expected length of the answer: the box is as wide as what goes into it. */
  width?: number;
  spellCheck?: boolean;
  monospace?: boolean;
}

/** Shared by every kind that is typed into one box. */
export const boxProps = ({ hint, value, onChange, error, ...rest }: InputProps) => ({
  ...rest,
  description: hint,
  error,
  value,
  onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
});

export const textBox = ({ width, monospace, ...options }: TextOptions = {}) =>
  function TextBox(props: InputProps) {
    return (
      <TextInput
        {...boxProps(props)}
        autoComplete="off"
        {...options}
        styles={{
          // The box is as wide as its answer; the hint above it is not.
          wrapper: { maxWidth: width },
          input: monospace ? { fontFamily: 'ui-monospace, monospace', letterSpacing: '0.04em' } : {},
        }}
      />
    );
  };

const trimmed = (typed: string) => typed.trim().replaceAll(/\s+/g, ' ');

/** A line of text of which something must be typed. */
export const line = (options?: TextOptions): FieldKind<string> =>
  field({
    Input: textBox(options),
    text: (value) => value,
    parse: (typed) => (trimmed(typed) === '' ? bad('fields.required') : good(trimmed(typed))),
  });

export const text = line();

export const paragraph = field<string>({
  Input: (props) => <Textarea {...boxProps(props)} />,
  text: (value) => value,
  parse: (typed) => (typed.trim() === '' ? bad('fields.required') : good(typed.trim())),
});

/** A secret is never trimmed: a space can be part of it. */
export const secret = (autoComplete: 'current-password' | 'new-password') =>
  field<string>({
    Input: (props) => <PasswordInput {...boxProps(props)} autoComplete={autoComplete} />,
    text: () => '••••••••',
    parse: (typed) => (typed === '' ? bad('fields.required') : good(typed)),
  });
