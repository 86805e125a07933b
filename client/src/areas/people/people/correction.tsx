import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { PersonDetail } from '@/shared/api/schema.gen';
import { typedDate } from '@/shared/fields/dates';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { toast } from '@/shared/ui/toasts';
import { IdentityFields, identityOf, identityShape, named } from './identity';
import { correctPerson } from './people.api';

const shape = z
  .object({ ...identityShape, why: read(paragraph) })
  .refine(named, { path: ['fullName'], message: 'fields.required' });

export function Correction({ of, etag }: { of: PersonDetail; etag: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may(can.correctPeople)) return null;
  if (open) return <CorrectionForm of={of} etag={etag} onDone={() => setOpen(false)} />;
  return (
    <div data-print="no">
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('people.one.correct')}
      </Button>
    </div>
  );
}

function CorrectionForm({ of, etag, onDone }: { of: PersonDetail; etag: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(correctPerson);
  const apart = Boolean(of.givenNames ?? of.surnames);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      apart,
      fullName: of.fullName,
      givenNames: of.givenNames ?? '',
      surnames: of.surnames ?? '',
      birthDate: of.birthDate ? typedDate(of.birthDate) : '',
      sex: of.sex ?? '',
      nationality: of.nationality ?? '',
      cui: of.cui ?? '',
      why: '',
    },
  });
  return (
    <>
      <p>{t('people.one.correct_words')}</p>
      <Form
        form={form}
        action={t('people.one.correct')}
        busy={busy}
        problem={problem}
        draft={`people.person.correct.${of.id}`}
        onSubmit={async ({ why, ...typed }) => {
          await run({ personId: of.id, etag, ...identityOf(typed), why });
          toast(t('people.one.corrected_toast'));
          onDone();
        }}
        secondary={
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        }
      >
        <IdentityFields control={form.control} />
        <Field control={form.control} name="why" of={paragraph} label={t('common.reason')} />
      </Form>
    </>
  );
}
