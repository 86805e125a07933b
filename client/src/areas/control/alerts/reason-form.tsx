import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/api/problem';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import css from '../arraigos/arraigos.module.css';

const shape = z.object({ why: read(paragraph) });

interface ReasonFormProps {
  title: string;
  words: string;
  draft: string;
  busy: boolean;
  problem: ApiProblem | undefined;
  onSubmit: (why: string) => Promise<unknown>;
  onBack: () => void;
}

/** An act of which only the reason is typed. */
export function ReasonForm({ title, words, draft, busy, problem, onSubmit, onBack }: ReasonFormProps) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { why: '' } });
  return (
    <section className={css.notice} aria-labelledby="reason-act">
      <h2 id="reason-act">{title}</h2>
      <p>{words}</p>
      <Form
        form={form}
        action={title}
        busy={busy}
        problem={problem}
        draft={draft}
        onSubmit={({ why }) => onSubmit(why)}
        secondary={
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field
          control={form.control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('alerts.why_hint')}
        />
      </Form>
    </section>
  );
}
