import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/format';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { arraigoSummary } from './figures.api';
import { lastWholeMonth, periodText } from './period';

/** The last whole month in four figures. */
export function Tile() {
  const { t } = useTranslation();
  const period = lastWholeMonth(today());
  const found = useQuery(arraigoSummary(period.code));
  const to = `/control/figures?period=${period.code}`;
  return (
    <Section title={t('figures.orders_title', { period: periodText(period) })}>
      <Query of={found} skeleton={<Skeleton rows={2} height={34} />}>
        {(of) => (
          <Figures
            of={[
              { label: t('figures.entered'), value: of.entered, to },
              { label: t('figures.lifted'), value: of.lifted, to },
              { label: t('figures.stock_end'), value: of.stockAtEnd, to },
              { label: t('figures.certificates_total'), value: of.certificates.total, to },
            ]}
          />
        )}
      </Query>
    </Section>
  );
}
