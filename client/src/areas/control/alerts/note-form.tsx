import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { CodeSelect, oneOf } from '@/shared/fields/choice';
import { day } from '@/shared/fields/dates';
import { bad, field, good } from '@/shared/fields/field';
import { line, paragraph } from '@/shared/fields/text';
import { startOf } from '@/shared/format/format';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import css from '../arraigos/arraigos.module.css';
import type { ActProps } from './alert-acts';
import { annotateAlert } from './alerts.api';

const direction = oneOf({ sent: 'alerts.note.was_sent', received: 'alerts.note.was_received' });
const reference = line({ spellCheck: false, width: 360 });

/** With whom alerts are coordinated; the authority that asked for this one is added. */
const institutions = ['MP', 'PNC', 'PGN', 'INTERPOL'];
const counterpart = (origin: string) =>
  field<string>({
    Input: (props) => (
      <CodeSelect
        {...props}
        codes={false}
        options={[...new Set([...institutions, origin])].map((code) => ({ code, name: code }))}
      />
    ),
    text: (code) => code,
    parse: (code) => (code === '' ? bad('fields.choice.required') : good(code)),
  });

/** What was said to, or heard from, an institution: added to the timeline and never changed. */
export function NoteForm({ of, etag, onBack }: ActProps) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(annotateAlert);
  const [institution] = useState(() => counterpart(of.origin));
  const form = useForm({
    resolver: zodResolver(
      z.object({
        institution: read(institution),
        direction: read(direction),
        on: maybe(day),
        text: read(paragraph),
        reference: maybe(reference),
      }),
    ),
    defaultValues: { institution: '', direction: '', on: '', text: '', reference: '' },
  });
  return (
    <section className={css.notice} aria-labelledby="note">
      <h2 id="note">{t('alerts.do.note')}</h2>
      <Form
        form={form}
        action={t('alerts.do.note')}
        busy={busy}
        problem={problem}
        draft={`control.alert.note.${of.id}`}
        onSubmit={async ({ on, ...typed }) => {
          await run({ alertId: of.id, etag, ...typed, ...(on && { at: startOf(on) }) });
          toast(t('alerts.note.done'));
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
          name="institution"
          of={institution}
          label={t('alerts.note.institution')}
        />
        <Field control={form.control} name="direction" of={direction} label={t('alerts.note.direction')} />
        <Field
          control={form.control}
          name="on"
          of={day}
          label={t('alerts.note.on')}
          hint={t('alerts.note.on_hint')}
          required={false}
        />
        <Field control={form.control} name="text" of={paragraph} label={t('alerts.note.text')} />
        <Field
          control={form.control}
          name="reference"
          of={reference}
          label={t('alerts.note.reference')}
          required={false}
        />
      </Form>
    </section>
  );
}
