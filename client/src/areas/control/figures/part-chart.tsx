import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArraigoFigureRow } from '@/shared/api/schema.gen';
import { SeriesChart } from '@/shared/charts/series-chart';
import { instant, percent } from '@/shared/format/format';
import { Query, Skeleton } from '@/shared/ui/states';
import { arraigoFigures } from './figures.api';
import { type Period, periodText } from './period';

/** Where the orders of the period came from: by type of order, or by department of the court. */
export function PartChart({ period, by }: { period: Period; by: 'type' | 'department' }) {
  const { t } = useTranslation();
  const found = useQuery(arraigoFigures(period.code, by));
  const nameOf = (row: ArraigoFigureRow) => row.name ?? t('figures.unnamed');
  return (
    <Query of={found} skeleton={<Skeleton rows={8} height={30} />}>
      {({ rows }) => {
        const moved = rows
          .filter((row) => row.entered > 0 || row.lifted > 0)
          .sort((a, b) => b.entered - a.entered);
        const entered = moved.reduce((sum, row) => sum + row.entered, 0);
        const [first] = moved;
        if (!first || entered === 0)
          return <p>{t('figures.nothing_moved', { period: periodText(period) })}</p>;
        return (
          <SeriesChart
            kind="ranked"
            title={t(`figures.${by}_finding`, {
              name: nameOf(first),
              share: percent(first.entered / entered),
            })}
            subtitle={t('figures.part_subtitle', { period: periodText(period) })}
            source={t('figures.source', { at: instant(new Date().toISOString()) })}
            categoryHeader={t(`figures.${by}`)}
            categories={moved.map(nameOf)}
            series={[
              { name: t('figures.entered'), values: moved.map((row) => row.entered) },
              { name: t('figures.lifted'), values: moved.map((row) => row.lifted) },
            ]}
            height={Math.max(160, moved.length * 40 + 50)}
          />
        );
      }}
    </Query>
  );
}
