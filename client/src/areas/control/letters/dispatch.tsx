import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { LetterDetail } from '@/shared/api/schema.gen';
import { oneOf } from '@/shared/fields/choice';
import { line } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { Section } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { dispatchLetter } from './letters.api';

const way = oneOf({
  paper: 'control.letters.ways.paper',
  email: 'control.letters.ways.email',
  interconnection: 'control.letters.ways.interconnection',
});
const reference = line({ width: 320 });
const shape = z.object({ way: read(way), reference: maybe(reference) });

/** The letter went out: by what way, and what proves it. */
export function Dispatch({ of, etag }: { of: LetterDetail; etag: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const { run, busy, problem } = useCommand(dispatchLetter);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { way: '', reference: '' } });
  if (!asked) {
    return (
      <div data-print="no">
        <Button onClick={() => setAsked(true)}>{t('control.letters.dispatch')}</Button>
      </div>
    );
  }
  return (
    <Section title={t('control.letters.dispatch')}>
      <p>{t('control.letters.dispatch_words', { number: of.number, court: of.courtName })}</p>
      <Form
        form={form}
        action={t('control.letters.dispatch')}
        busy={busy}
        problem={problem}
        draft={`control.letter.dispatch.${of.id}`}
        onSubmit={async (typed) => {
          await run({ letterId: of.id, etag, ...typed });
          toast(t('control.letters.dispatched_toast', { number: of.number }));
        }}
        secondary={
          <Button variant="default" onClick={() => setAsked(false)}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field control={form.control} name="way" of={way} label={t('control.letters.way')} />
        <Field
          control={form.control}
          name="reference"
          of={reference}
          label={t('control.letters.reference')}
          hint={t('control.letters.reference_hint')}
          required={false}
        />
      </Form>
    </Section>
  );
}
