import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { list, today } from '@/shared/format/format';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { lastWholeMonth, periodText } from '../figures/period';
import { alertFigures } from './alerts.api';

/** The last whole month of alerts, saying which classes are counted: nobody takes a part for the whole. */
export function Tile() {
  const { t } = useTranslation();
  const period = lastWholeMonth(today());
  const found = useQuery(alertFigures(period.code));
  return (
    <Section title={t('alerts.figures.title', { period: periodText(period) })}>
      <Query of={found} skeleton={<Skeleton rows={2} height={34} />}>
        {({ total, counted }) => (
          <>
            <Figures
              of={[
                { label: t('alerts.figures.entered'), value: total.entered },
                { label: t('alerts.figures.lifted'), value: total.lifted },
                { label: t('alerts.figures.expired'), value: total.expired },
                { label: t('alerts.figures.stock'), value: total.stockAtEnd },
              ]}
            />
            <p>
              {t('alerts.figures.counted', {
                classes: list(counted.map((one) => t(`alerts.visibilities.${one}`))),
              })}
            </p>
          </>
        )}
      </Query>
    </Section>
  );
}
