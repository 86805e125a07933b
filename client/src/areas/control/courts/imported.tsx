import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldProblem } from '@/shared/api/problem';
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

export function Imported({ of }: { of: CourtsImported }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [of]);
  return (
    <section className={css.result} aria-labelledby="imported">
      <h2 id="imported" ref={heading} tabIndex={-1}>
        {t('control.courts.all_in')}
      </h2>
      <Figures
        of={[
          { label: t('control.courts.entered'), value: of.entered },
          { label: t('control.courts.revised'), value: of.revised },
          { label: t('control.courts.unchanged'), value: of.unchanged },
        ]}
      />
    </section>
  );
}

/** What is wrong by line and column, beside the line itself. */
export function RefusedRows({ rows, text }: { rows: readonly FieldProblem[]; text: string }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [rows]);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const faults = rows.map(({ pointer, code = '' }) => {
    const [, , line = '', field = ''] = pointer.split('/');
    return { line: Number(line), field, code };
  });
  return (
    <section className={css.result} aria-labelledby="refused">
      <h2 id="refused" ref={heading} tabIndex={-1}>
        {t('control.courts.some_wrong', { count: faults.length })}
      </h2>
      <p>{t('control.courts.wrong_stay_out')}</p>
      <DataTable
        caption={t('control.courts.wrong')}
        rows={faults}
        rowId={(row) => `${row.line} ${row.field} ${row.code}`}
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
            cell: (row) => textFor(`control.courts.row_errors.${row.code.replaceAll('.', '_')}`, row.code),
          },
          {
            id: 'text',
            header: t('control.courts.row'),
            cell: (row) => <code className={css.code}>{lines[row.line - 1] ?? ''}</code>,
          },
        ]}
      />
    </section>
  );
}
