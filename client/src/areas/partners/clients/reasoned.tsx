import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/api/problem';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import css from './clients.module.css';

interface ReasonedProps {
  title: string;
  words: string;
  draft: string;
  busy: boolean;
  problem: ApiProblem | undefined;
  onReason: (why: string) => unknown;
  onBack: () => void;
}

/** An act that says why, and in words what it does. */
export function Reasoned({ title, words, draft, busy, problem, onReason, onBack }: ReasonedProps) {
  const { t } = useTranslation();
  const form = useForm({
    resolver: zodResolver(z.object({ why: read(paragraph) })),
    defaultValues: { why: '' },
  });
  return (
    <div className={css.panel}>
      <h3>{title}</h3>
      <p>{words}</p>
      <Form
        form={form}
        action={title}
        busy={busy}
        problem={problem}
        draft={draft}
        onSubmit={({ why }) => onReason(why)}
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
          hint={t('partners.acts.why_hint')}
        />
      </Form>
    </div>
  );
}
