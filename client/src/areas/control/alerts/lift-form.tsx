import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { institution } from '@/shared/fields/catalogued';
import { day } from '@/shared/fields/dates';
import { line } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import css from '../arraigos/arraigos.module.css';
import type { ActProps } from './alert-acts';
import { liftAlert } from './alerts.api';

const number = line({ spellCheck: false, width: 360 });
const shape = z.object({
  paper: z.object({ authority: read(institution), number: read(number), date: read(day) }),
});

/** Only at the word of the authority that asked; another person confirms. */
export function LiftForm({ of, etag, onBack }: ActProps) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(liftAlert);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { paper: { authority: of.origin, number: '', date: '' } },
  });
  return (
    <section className={css.notice} aria-labelledby="lift">
      <h2 id="lift">{t('alerts.do.lift')}</h2>
      <p>{t('alerts.lift.words', { origin: of.origin })}</p>
      <Form
        form={form}
        action={t('alerts.lift.action')}
        busy={busy}
        problem={problem}
        draft={`control.alert.lift.${of.id}`}
        onSubmit={async (typed) => {
          await run({ alertId: of.id, etag, ...typed });
          toast(t('alerts.proposed_toast'));
          onBack();
        }}
        secondary={
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field
          control={form.control}
          name="paper.authority"
          of={institution}
          label={t('alerts.lift.authority')}
        />
        <Field control={form.control} name="paper.number" of={number} label={t('alerts.lift.number')} />
        <Field control={form.control} name="paper.date" of={day} label={t('alerts.lift.date')} />
      </Form>
    </section>
  );
}
