import { useTranslation } from 'react-i18next';
import type { ArraigoSummary } from '@/shared/api/schema.gen';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { type Period, periodText } from './period';

export function Headline({ of, period }: { of: ArraigoSummary; period: Period }) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t('figures.orders_title', { period: periodText(period) })}>
        <Figures
          of={[
            { label: t('figures.entered'), value: of.entered, note: t('figures.entered_note') },
            { label: t('figures.lifted'), value: of.lifted },
            { label: t('figures.net'), value: of.net, note: t('figures.net_note') },
          ]}
        />
        <Figures
          of={[
            { label: t('figures.extended'), value: of.extended, note: t('figures.extended_note') },
            { label: t('figures.expired'), value: of.expired },
            { label: t('figures.substituted'), value: of.substituted },
            { label: t('figures.annulled'), value: of.annulled },
          ]}
        />
        <Figures
          of={[
            { label: t('figures.stock_start'), value: of.stockAtStart },
            { label: t('figures.stock_end'), value: of.stockAtEnd, note: t('figures.stock_note') },
          ]}
        />
      </Section>
      <Section title={t('figures.certificates_title', { period: periodText(period) })}>
        <Figures
          of={[
            { label: t('figures.certificates_total'), value: of.certificates.total },
            { label: t('figures.positive'), value: of.certificates.positive },
            { label: t('figures.negative'), value: of.certificates.negative },
            { label: t('figures.inconclusive'), value: of.certificates.inconclusive },
          ]}
        />
      </Section>
    </>
  );
}
