import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/shared/api/problem';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import css from './arraigos.module.css';
import { useFieldName } from './field-names';

interface IncompleteProps {
  of: ArraigoDetail;
  missing: readonly string[];
  subjects: readonly { fullName: string }[];
  busy: boolean;
  onConfirm: () => Promise<unknown>;
}

/** The second choice, never the first: the court is asked, and its eight working days begin. */
export function Incomplete({ of, missing, subjects, busy, onConfirm }: IncompleteProps) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const [sure, setSure] = useState(false);
  const [refusal, setRefusal] = useState<ApiProblem>();
  const names = missing.map((pointer) => fieldName(pointer, subjects) ?? pointer);
  if (sure) {
    return (
      <ConfirmStep
        title={t('arraigos.incomplete.title')}
        words={t('arraigos.incomplete.words', { oficio: of.order.oficio, court: of.order.courtName })}
        consequences={[
          t('arraigos.incomplete.missing', { fields: names.join('; ') }),
          t('arraigos.incomplete.clock'),
          t('arraigos.incomplete.letter'),
        ]}
        action={t('arraigos.incomplete.action')}
        onBack={() => setSure(false)}
        busy={busy}
        {...(refusal && { problem: refusal })}
        onConfirm={() => onConfirm().catch((error: unknown) => setRefusal(asProblem(error)))}
      />
    );
  }
  return (
    <section className={css.notice} aria-labelledby="incomplete">
      <h2 id="incomplete">{t('arraigos.incomplete.offer')}</h2>
      <p>{t('arraigos.incomplete.offer_why', { count: names.length })}</p>
      <div className={css.acts}>
        <Button variant="default" onClick={() => setSure(true)}>
          {t('arraigos.incomplete.action')}
        </Button>
      </div>
    </section>
  );
}
