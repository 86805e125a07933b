import { type ReactNode, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiProblem, asProblem } from '@/shared/api/problem';
import { Form } from '@/shared/forms/form';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import type { ActText } from './act-values';
import css from './acts.module.css';
import type { Verb } from './act-screen';

interface ActFormProps<O, A> {
  verb: Verb;
  arraigoId: string;
  form: UseFormReturn<ActText, unknown, O>;
  /** What will happen, in words. */
  words: (typed: O) => string;
  consequences: (typed: O) => readonly string[];
  send: (typed: O) => Promise<A>;
  busy: boolean;
  problem: ApiProblem | undefined;
  /** Shown in the place of the form once the API has the act. */
  done: (answer: A) => ReactNode;
  children: ReactNode;
}

interface Step<O> {
  typed: O;
  sent: () => void;
  back: (problem: ApiProblem) => void;
}

/** Type, read it back in words, then act. What was typed stays, here and as a draft, until the API has it. */
export function ActForm<O, A>(props: ActFormProps<O, A>) {
  const { verb, arraigoId, form, words, consequences, send, busy, problem, done, children } = props;
  const { t } = useTranslation();
  const client = useQueryClient();
  const [step, setStep] = useState<Step<O>>();
  const [answer, setAnswer] = useState<{ of: A }>();
  const typing = useRef<HTMLDivElement>(null);

  const back = (because: ApiProblem) => {
    step?.back(because);
    setStep(undefined);
    // A refusal that names fields is summed up by the form, which takes the focus itself.
    if (because.fields.length === 0) setTimeout(() => typing.current?.focus());
  };
  const confirm = async (asked: Step<O>) => {
    try {
      const said = await send(asked.typed);
      asked.sent();
      setAnswer({ of: said });
      setStep(undefined);
    } catch (error) {
      const refused = asProblem(error);
      if (refused.kind === 'stale') await client.invalidateQueries({ queryKey: ['control', 'arraigos'] });
      if (refused.fields.length > 0) back(refused);
    }
  };

  return (
    <>
      {answer && done(answer.of)}
      {step && (
        <ConfirmStep
          title={t(`control.acts.${verb}.confirm_title`)}
          words={words(step.typed)}
          consequences={consequences(step.typed)}
          action={t(`control.acts.${verb}.action`)}
          busy={busy}
          problem={problem}
          onConfirm={() => confirm(step)}
          onBack={() => back(new ApiProblem(0, 'client.not_confirmed'))}
        />
      )}
      <div
        ref={typing}
        tabIndex={-1}
        className={css.typing}
        hidden={step !== undefined || answer !== undefined}
      >
        <Form
          form={form}
          action={t('control.acts.to_review')}
          problem={problem}
          draft={`control.arraigo.${verb}.${arraigoId}`}
          onSubmit={(typed) => new Promise<void>((sent, refuse) => setStep({ typed, sent, back: refuse }))}
        >
          {children}
        </Form>
      </div>
    </>
  );
}
