import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { CourtsImported } from '@/shared/api/schema.gen';
import { paragraph, text } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { Page } from '@/shared/ui/page';
import { importCourts } from './courts.api';
import css from './courts.module.css';
import { Imported, RefusedRows } from './imported';

/** The header the API asks for. */
const header = 'code,name,municipality_code,jurisdiction,email';
const shape = z.object({ source: read(text), text: read(paragraph) });

export function ImportCourtsPage() {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(importCourts);
  const [result, setResult] = useState<CourtsImported>();
  const [sent, setSent] = useState('');
  const rows = problem?.code === 'control.court.import_refused' ? problem.fields : undefined;
  const box = useRef<HTMLInputElement>(null);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { source: '', text: '' } });
  const take = (chosen: File | undefined) =>
    void chosen?.text().then((said) => form.setValue('text', said, { shouldDirty: true }));
  return (
    <Page
      title={t('control.courts.import_title')}
      purpose={t('control.courts.import_purpose')}
      help={t('control.courts.import_help')}
      crumbs={[{ to: '/control/courts', label: t('control.courts.title') }]}
    >
      {result && !problem && <Imported of={result} />}
      {rows && <RefusedRows rows={rows} text={sent} />}
      <p>
        {t('control.courts.header')} <code className={css.code}>{header}</code>
      </p>
      <Form
        form={form}
        action={t('control.courts.import')}
        busy={busy}
        problem={rows ? undefined : problem}
        draft="control.court.import"
        onSubmit={async (typed) => {
          setSent(typed.text);
          setResult(await run(typed));
        }}
        secondary={
          <Button variant="default" onClick={() => box.current?.click()}>
            {t('control.courts.choose')}
          </Button>
        }
      >
        <input
          ref={box}
          type="file"
          hidden
          data-testid="file"
          accept=".csv,text/csv"
          onChange={(event) => take(event.currentTarget.files?.[0])}
        />
        <Field
          control={form.control}
          name="source"
          of={text}
          label={t('control.courts.source')}
          hint={t('control.courts.source_hint')}
        />
        <Field
          control={form.control}
          name="text"
          of={paragraph}
          label={t('control.courts.rows')}
          hint={t('control.courts.rows_hint')}
        />
      </Form>
    </Page>
  );
}
