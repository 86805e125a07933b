import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourtsImported } from '@/shared/api/schema.gen';
import { number } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { DataTable } from '@/shared/tables/data-table';
import { Figures } from '@/shared/ui/figures';
import css from './courts.module.css';

const columnNumber: Readonly<Record<string, number>> = {
  code: 1,
  name: 2,
  municipality_code: 3,
  jurisdiction: 4,
  email: 5,
};

/** What went in, and what is wrong by line and column, beside the line itself. */
export function Imported({ of, text }: { of: CourtsImported; text: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [of]);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return (
    <section className={css.result} aria-labelledby="imported">
      <h2 id="imported" ref={heading} tabIndex={-1}>
        {of.errors.length === 0
          ? t('control.courts.all_in')
          : t('control.courts.some_wrong', { count: of.errors.length })}
      </h2>
      <Figures
        of={[
          { label: t('control.courts.entered'), value: of.entered },
          { label: t('control.courts.revised'), value: of.revised },
          { label: t('control.courts.unchanged'), value: of.unchanged },
          { label: t('control.courts.wrong'), value: of.errors.length },
        ]}
      />
      {of.errors.length > 0 && (
        <>
          <p>{t('control.courts.wrong_stay_out')}</p>
          <DataTable
            caption={t('control.courts.wrong')}
            rows={of.errors}
            rowId={(row) => `${row.line} ${row.field}`}
            columns={[
              { id: 'line', header: t('control.courts.line'), number: true, cell: (row) => number(row.line) },
              {
                id: 'column',
                header: t('control.courts.column'),
                cell: (row) =>
                  row.field === '' ? t('common.all') : `${columnNumber[row.field] ?? ''} · ${row.field}`,
              },
              {
                id: 'why',
                header: t('control.courts.why'),
                cell: (row) =>
                  textFor(`control.courts.row_errors.${row.code.replaceAll('.', '_')}`, row.code),
              },
              {
                id: 'text',
                header: t('control.courts.row'),
                cell: (row) => <code className={css.code}>{lines[row.line - 1] ?? ''}</code>,
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
