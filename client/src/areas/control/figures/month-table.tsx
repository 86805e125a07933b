import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { month, number, signed, today } from '@/shared/format/format';
import { type Column, DataTable } from '@/shared/tables/data-table';
import { Section } from '@/shared/ui/page';
import { ProblemPanel, Skeleton } from '@/shared/ui/states';
import { type Month, useMonths } from './months';
import type { Period } from './period';

/** Each month with what came in, what went out and the certificates issued in it. */
export function MonthTable({ period }: { period: Period }) {
  const { t } = useTranslation();
  const { isPending, failed, months } = useMonths(period, today());
  const amount = (id: 'entered' | 'lifted' | 'extended' | 'expired' | 'stockAtEnd', minor = false) => ({
    id,
    header: t(`figures.columns.${id}`),
    number: true,
    minor,
    cell: ({ row }: Month) => row && number(row[id]),
  });
  const columns: readonly Column<Month>[] = [
    { id: 'month', header: t('figures.month'), cell: ({ key }) => month(key) },
    amount('entered'),
    amount('lifted'),
    { id: 'net', header: t('figures.columns.net'), number: true, cell: ({ row }) => row && signed(row.net) },
    amount('extended', true),
    amount('expired', true),
    amount('stockAtEnd'),
    {
      id: 'certificates',
      header: t('figures.columns.certificates'),
      number: true,
      cell: ({ row }) => row?.certificates && number(row.certificates.total),
    },
  ];
  const title = t('figures.months_title', { until: month(period.until) });
  return (
    <Section title={title}>
      {failed?.error ? (
        <ProblemPanel problem={asProblem(failed.error)} onRetry={failed.refetch} />
      ) : isPending ? (
        <Skeleton rows={12} height={34} />
      ) : (
        <DataTable
          caption={title}
          rows={months}
          columns={columns}
          rowId={({ key }) => key}
          lead={<span>{t('figures.months_unit')}</span>}
        />
      )}
    </Section>
  );
}
