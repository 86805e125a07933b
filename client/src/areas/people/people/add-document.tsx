import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { country } from '@/shared/fields/catalogued';
import { day } from '@/shared/fields/dates';
import { line } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import { documentKind } from './kinds';
import { addDocument } from './people.api';

const number = line({ width: 260, spellCheck: false });
const shape = z.object({
  document: z.object({
    kind: read(documentKind),
    state: read(country),
    number: read(number),
    issuedOn: maybe(day),
    expiresOn: maybe(day),
  }),
});

interface AddDocumentProps {
  personId: string;
  etag: string;
  onDone: () => void;
}

export function AddDocumentForm({ personId, etag, onDone }: AddDocumentProps) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(addDocument);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { document: { kind: 'passport', state: '', number: '', issuedOn: '', expiresOn: '' } },
  });
  const { control } = form;
  return (
    <Form
      form={form}
      action={t('people.papers.add')}
      busy={busy}
      problem={problem}
      draft={`people.person.add_document.${personId}`}
      onSubmit={async ({ document: { issuedOn = null, expiresOn = null, ...paper } }) => {
        await run({ personId, etag, document: { ...paper, issuedOn, expiresOn } });
        toast(t('people.papers.added_toast'));
        onDone();
      }}
      secondary={
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      }
    >
      <Field control={control} name="document.kind" of={documentKind} label={t('people.papers.kind')} />
      <Field control={control} name="document.state" of={country} label={t('people.papers.state')} />
      <Field control={control} name="document.number" of={number} label={t('people.papers.number')} />
      <Field
        control={control}
        name="document.issuedOn"
        of={day}
        label={t('people.papers.issued')}
        required={false}
      />
      <Field
        control={control}
        name="document.expiresOn"
        of={day}
        label={t('people.papers.expires')}
        required={false}
      />
    </Form>
  );
}
