import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/api/problem';
import css from './confirm-step.module.css';
import { ProblemPanel } from './states';

interface ConfirmStepProps {
  title: string;
  /** What will happen, in words, with names and numbers: «Se levantará el arraigo 2023-0417 de …». */
  words: ReactNode;
  /** What follows from it: letters, deadlines, figures. */
  consequences?: readonly string[];
  /** A verb: «Levantar el arraigo». */
  action: string;
  onConfirm: () => unknown;
  onBack: () => unknown;
  busy?: boolean;
  problem?: ApiProblem;
}

/** The last step before an act. It takes the focus, restates, and only then acts. */
export function ConfirmStep({
  title,
  words,
  consequences,
  action,
  onConfirm,
  onBack,
  busy,
  problem,
}: ConfirmStepProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest('section')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className={css.step} aria-labelledby="confirm-title">
      <h2 id="confirm-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className={css.words}>{words}</p>
      {consequences && consequences.length > 0 && (
        <ul>
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
      )}
      {problem && <ProblemPanel problem={problem} />}
      <div className={css.actions}>
        <Button onClick={() => onConfirm()} loading={busy}>
          {action}
        </Button>
        <Button variant="default" onClick={() => onBack()} disabled={busy}>
          {t('common.back_to_edit')}
        </Button>
      </div>
    </section>
  );
}
