import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import css from './arraigos.module.css';
import { returnArraigo } from './arraigos.api';

const shape = z.object({ why: read(paragraph) });

interface ReturnFormProps {
  of: ArraigoDetail;
  etag: string;
  onBack: () => void;
}

/** The paper identifies nobody: it goes back to the court with a letter, and says why. */
export function ReturnForm({ of, etag, onBack }: ReturnFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(returnArraigo);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { why: '' } });
  return (
    <section className={css.notice} aria-labelledby="return">
      <h2 id="return">{t('arraigos.return.action')}</h2>
      <p>{t('arraigos.return.words', { oficio: of.order.oficio, court: of.order.courtName })}</p>
      <Form
        form={form}
        action={t('arraigos.return.action')}
        busy={busy}
        problem={problem}
        draft={`control.arraigo.return.${of.id}`}
        onSubmit={async ({ why }) => {
          await run({ arraigoId: of.id, etag, why });
          toast(t('arraigos.return.done', { oficio: of.order.oficio }));
          await navigate({ to: '/control/arraigos' });
        }}
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
          hint={t('arraigos.return.why_hint')}
        />
      </Form>
    </section>
  );
}
