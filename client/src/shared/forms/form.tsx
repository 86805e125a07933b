import { Button } from '@mantine/core';
import {
  type ComponentType,
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  useController,
  type UseFormReturn,
} from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/shared/api/problem';
import type { InputProps } from '@/shared/fields/field';
import { textFor } from '@/shared/i18n/text';
import { ErrorSummary } from './error-summary';
import css from './form.module.css';
import { fieldOf } from './pointers';
import { DraftNotice, useDraft } from './use-draft';

interface FormContext {
  labels: Map<string, string>;
  problem: ApiProblem | undefined;
}
const Context = createContext<FormContext>({ labels: new Map(), problem: undefined });

export const idOf = (name: string) => `field-${name.replaceAll('.', '-')}`;

/** So that the summary can name the field. */
export function useLabel(name: string, label: string) {
  const { labels } = use(Context);
  useEffect(() => {
    labels.set(name, label);
  }, [labels, name, label]);
}

interface FormProps<T extends FieldValues, O> {
  form: UseFormReturn<T, unknown, O>;
  onSubmit: (values: O) => unknown;
  /** The verb on the button. */
  action: string;
  busy?: boolean;
  /** The refusal of the last attempt: its fields are marked, the rest is summed up at the top. */
  problem?: ApiProblem | undefined;
  /** Keeps what is typed, encrypted, until it is sent. Name it like the command. */
  draft?: string;
  secondary?: ReactNode;
  children: ReactNode;
}

export function Form<T extends FieldValues, O>(props: FormProps<T, O>) {
  const { form, onSubmit, action, busy, problem, draft, secondary, children } = props;
  const [labels] = useState(() => new Map<string, string>());
  const summary = useRef<HTMLDivElement>(null);
  const kept = useDraft(draft, form);
  const context = useMemo(() => ({ labels, problem }), [labels, problem]);
  const { submitCount, errors } = form.formState;

  // After a submit that did not pass, the summary takes the focus: it says how many things are wrong and where.
  useEffect(() => {
    if (problem !== undefined || submitCount > 0) summary.current?.focus();
  }, [submitCount, problem]);

  const submit = form.handleSubmit(async (values) => {
    try {
      await onSubmit(values);
      await kept.sent();
    } catch (error) {
      // A refusal is drawn from `problem`; noted here so that the draft stays. Anything else is a fault.
      if (!(error instanceof ApiProblem)) throw error;
      form.setError('root', { type: 'refused' });
    }
  });

  return (
    <Context value={context}>
      <form className={css.form} noValidate onSubmit={submit}>
        <ErrorSummary ref={summary} errors={errors} labels={labels} problem={problem} />
        <DraftNotice kept={kept} />
        {children}
        <div className={css.actions}>
          <Button type="submit" loading={busy}>
            {action}
          </Button>
          {secondary}
        </div>
      </form>
    </Context>
  );
}

interface FieldProps<T extends FieldValues, O> {
  control: Control<T, unknown, O>;
  name: FieldPath<T>;
  of: { Input: ComponentType<InputProps> };
  label: string;
  /** Named before the label in the summary of errors, where the same question stands more than once. */
  within?: string;
  hint?: string;
  required?: boolean;
  disabled?: boolean;
}

/** `<Field control={form.control} name="cui" of={cui} label={t('…')} />` */
export function Field<T extends FieldValues, O>({
  control,
  name,
  of,
  label,
  within,
  hint,
  required,
  disabled,
}: FieldProps<T, O>) {
  const { problem } = use(Context);
  const { t } = useTranslation();
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name });
  useLabel(name, within === undefined ? label : `${within} · ${label}`);
  const refused = problem?.fields.find((one) => fieldOf(one.pointer) === name);
  const message = fieldState.error?.message;
  const error = message
    ? textFor(message, message)
    : !fieldState.isDirty || refused
      ? refused?.detail
      : undefined;
  const mark = required === false ? ` (${t('common.optional')})` : '';
  return (
    <of.Input
      id={idOf(name)}
      name={name}
      label={label + mark}
      hint={hint}
      error={error}
      disabled={disabled}
      value={typeof value === 'string' ? value : ''}
      onChange={onChange}
      onBlur={onBlur}
      ref={ref}
    />
  );
}
