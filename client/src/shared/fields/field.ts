import type { ComponentType, ReactNode } from 'react';

/** What an officer typed, read: the value, or the key of the message that says what is wrong with it. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; error: string };
export const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const bad = (error: string): Parsed<never> => ({ ok: false, error });

export interface InputProps {
  id: string;
  name: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  disabled?: boolean;
  value: string;
  onChange: (typed: string) => void;
  onBlur?: () => void;
  ref?: (element: HTMLElement | null) => void;
}

/** One kind of datum, everywhere the same: how it is typed, shown, written as text, and read. */
export interface FieldKind<T> {
  Input: ComponentType<InputProps>;
  Output: ComponentType<{ value: T }>;
  text: (value: T) => string;
  parse: (typed: string) => Parsed<T>;
}

export const field = <T>(
  kind: Omit<FieldKind<T>, 'Output'> & { Output?: FieldKind<T>['Output'] },
): FieldKind<T> => ({
  ...kind,
  Output: kind.Output ?? (({ value }): ReactNode => kind.text(value)),
});
