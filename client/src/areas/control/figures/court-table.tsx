import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArraigoFigureRow } from '@/shared/api/schema.gen';
import { number, signed } from '@/shared/format/format';
import { type Column, DataTable } from '@/shared/tables/data-table';
import { Section } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { arraigoFigures } from './figures.api';
import { type Period, periodText } from './period';

export function CourtTable({ period }: { period: Period }) {
  const { t } = useTranslation();
  const found = useQuery(arraigoFigures(period.code, 'court'));
  const amount = (id: 'entered' | 'lifted' | 'extended' | 'expired' | 'stockAtEnd', minor = false) => ({
    id,
    header: t(`figures.columns.${id}`),
    number: true,
    minor,
    cell: (row: ArraigoFigureRow) => number(row[id]),
  });
  const columns: readonly Column<ArraigoFigureRow>[] = [
    { id: 'court', header: t('figures.court'), cell: (row) => row.name ?? t('figures.unnamed') },
    amount('entered'),
    amount('lifted'),
    { id: 'net', header: t('figures.columns.net'), number: true, cell: (row) => signed(row.net) },
    amount('extended', true),
    amount('expired', true),
    amount('stockAtEnd'),
  ];
  const title = t('figures.courts_title', { period: periodText(period) });
  return (
    <Section title={title}>
      <Query
        of={found}
        skeleton={<Skeleton rows={8} height={34} />}
        empty={{
          when: ({ rows }) => rows.length === 0,
          show: <Empty icon="chart" title={t('figures.empty')} why={t('figures.empty_why')} />,
        }}
      >
        {({ rows }) => (
          <DataTable
            caption={title}
            rows={rows}
            columns={columns}
            rowId={(row) => row.key}
            lead={<span>{t('figures.courts_unit')}</span>}
          />
        )}
      </Query>
    </Section>
  );
}
