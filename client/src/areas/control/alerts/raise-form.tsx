import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import css from '../arraigos/arraigos.module.css';
import type { ActProps } from './alert-acts';
import { raiseAlert } from './alerts.api';
import { visibilityOf } from './catalogued';

const shape = z.object({ visibility: read(visibilityOf), why: read(paragraph) });

/** Fewer may know of it; it never comes down again. */
export function RaiseForm({ of, etag, onBack }: ActProps) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(raiseAlert);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { visibility: '', why: '' } });
  return (
    <section className={css.notice} aria-labelledby="raise">
      <h2 id="raise">{t('alerts.do.raise')}</h2>
      <p>{t('alerts.raise.words')}</p>
      <Form
        form={form}
        action={t('alerts.do.raise')}
        busy={busy}
        problem={problem}
        draft={`control.alert.raise.${of.id}`}
        onSubmit={async (typed) => {
          await run({ alertId: of.id, etag, ...typed });
          toast(t('alerts.raise.done'));
          onBack();
        }}
        secondary={
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field control={form.control} name="visibility" of={visibilityOf} label={t('alerts.visibility')} />
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
