import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { SeriesChart } from '@/shared/charts/series-chart';
import { instant, month, number, percent, shortMonth, signed, today } from '@/shared/format/format';
import { ProblemPanel, Skeleton } from '@/shared/ui/states';
import { type Month, useMonths } from './months';
import type { Period } from './period';

const label = (key: string) => `${shortMonth(key)} ${key.slice(0, 4)}`;

/** What came in against what was lifted, and what stands at each month's end. */
export function MonthCharts({ period, flowsOnly = false }: { period: Period; flowsOnly?: boolean }) {
  const { t } = useTranslation();
  const { isPending, failed, months } = useMonths(period, today());
  const known = months.filter(({ row }) => row !== undefined);
  const finding = useFlowFinding(known);
  if (failed?.error) return <ProblemPanel problem={asProblem(failed.error)} onRetry={failed.refetch} />;
  if (isPending) return <Skeleton rows={9} height={30} />;
  const [first, last] = [known[0], known.at(-1)];
  if (!first?.row || !last?.row) return null;
  const same = {
    categories: months.map(({ key }) => label(key)),
    categoryHeader: t('figures.month'),
    source: t('figures.source', { at: instant(new Date().toISOString()) }),
  };
  const subtitle = t('figures.months_subtitle', {
    from: month(months[0]?.key ?? ''),
    until: month(period.until),
  });
  const running = last.key === today().slice(0, 7) ? ` ${t('figures.running')}` : '';
  return (
    <>
      <SeriesChart
        {...same}
        kind="bar"
        title={finding}
        subtitle={subtitle + running}
        series={[
          { name: t('figures.entered'), values: months.map(({ row }) => row?.entered ?? null) },
          { name: t('figures.lifted'), values: months.map(({ row }) => row?.lifted ?? null) },
        ]}
      />
      {!flowsOnly && (
        <SeriesChart
          {...same}
          kind="line"
          title={t(
            last.row.stockAtEnd > first.row.stockAtStart
              ? 'figures.stock_grew'
              : last.row.stockAtEnd < first.row.stockAtStart
                ? 'figures.stock_fell'
                : 'figures.stock_stayed',
            {
              from: number(first.row.stockAtStart),
              to: number(last.row.stockAtEnd),
              change: signed(last.row.stockAtEnd - first.row.stockAtStart),
            },
          )}
          subtitle={t('figures.stock_subtitle', { until: month(period.until) }) + running}
          series={[
            { name: t('figures.stock_end'), values: months.map(({ row }) => row?.stockAtEnd ?? null) },
          ]}
        />
      )}
    </>
  );
}

/** In words what the two columns say together. */
function useFlowFinding(known: readonly Month[]) {
  const { t } = useTranslation();
  const sum = (of: 'entered' | 'lifted') => known.reduce((total, { row }) => total + (row?.[of] ?? 0), 0);
  const [entered, lifted] = [sum('entered'), sum('lifted')];
  if (entered === 0) return t('figures.flow_none', { lifted: number(lifted) });
  return t('figures.flow_finding', { share: percent(lifted / entered), entered: number(entered) });
}
