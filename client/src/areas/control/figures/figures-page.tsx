import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArraigoSummary } from '@/shared/api/schema.gen';
import { today } from '@/shared/format/format';
import { Icon } from '@/shared/ui/icon';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { CourtTable } from './court-table';
import css from './figures.module.css';
import { arraigoSummary } from './figures.api';
import { Headline } from './headline';
import { MonthCharts } from './month-charts';
import { MonthTable } from './month-table';
import { PartChart } from './part-chart';
import { lastWholeMonth, parsePeriod } from './period';
import { PeriodChoice } from './period-choice';
import { figuresRoute } from './routes';

/** Nothing before, nothing in it: the register did not speak of that time, which is not the same as zero. */
const silent = (of: ArraigoSummary) =>
  of.stockAtStart === 0 && of.stockAtEnd === 0 && of.entered === 0 && of.certificates.total === 0;

export function FiguresPage() {
  const { t } = useTranslation();
  const { period: code } = figuresRoute.useSearch();
  const navigate = figuresRoute.useNavigate();
  const period = parsePeriod(code ?? '') ?? lastWholeMonth(today());
  const found = useQuery(arraigoSummary(period.code));
  const ahead = period.from > today().slice(0, 7);
  return (
    <Page
      title={t('figures.title')}
      purpose={t('figures.purpose')}
      help={t('figures.help')}
      actions={
        <Button variant="default" leftSection={<Icon name="printer" size={16} />} onClick={() => print()}>
          {t('common.print')}
        </Button>
      }
    >
      <PeriodChoice of={period} onChange={(to) => navigate({ search: { period: to.code } })} />
      <Query
        of={found}
        skeleton={<Skeleton rows={6} height={48} />}
        empty={{
          when: (of) => ahead || silent(of),
          show: (
            <Empty
              icon="chart"
              title={t('figures.empty')}
              why={t(ahead ? 'figures.ahead_why' : 'figures.empty_why')}
            />
          ),
        }}
      >
        {(of) => (
          <>
            <Headline of={of} period={period} />
            <div className={css.charts}>
              <MonthCharts period={period} />
              <PartChart period={period} by="type" />
              <PartChart period={period} by="department" />
            </div>
            <MonthTable period={period} />
            <CourtTable period={period} />
          </>
        )}
      </Query>
    </Page>
  );
}
