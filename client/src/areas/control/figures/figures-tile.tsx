import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { today } from '@/shared/format/format';
import { Section } from '@/shared/ui/page';
import { MonthCharts } from './month-charts';
import { lastWholeMonth } from './period';

/** What came in and what was lifted over the last twelve whole months. */
export function Tile() {
  const { t } = useTranslation();
  return (
    <Section title={t('figures.menu')} actions={<Link to="/control/figures">{t('figures.all')}</Link>}>
      <MonthCharts period={lastWholeMonth(today())} flowsOnly />
    </Section>
  );
}
