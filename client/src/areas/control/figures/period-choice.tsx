import { Button, SegmentedControl, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { month, today } from '@/shared/format/format';
import { Icon } from '@/shared/ui/icon';
import css from './figures.module.css';
import {
  type Period,
  type PeriodKind,
  partsOf,
  periodHolding,
  periodOf,
  periodText,
  stepped,
} from './period';

const kinds: readonly PeriodKind[] = ['month', 'cuatrimestre', 'semester', 'year'];
const yearsBack = 20;

export function PeriodChoice({ of, onChange }: { of: Period; onChange: (to: Period) => unknown }) {
  const { t } = useTranslation();
  const thisYear = Number(today().slice(0, 4));
  const years = new Set(Array.from({ length: yearsBack }, (_, back) => thisYear - back)).add(of.year);
  const ahead = stepped(of, 1);
  const partText = (part: number) =>
    of.kind === 'month'
      ? month(periodOf('month', of.year, part).from).replace(/\s.*$/, '')
      : periodText(periodOf(of.kind, of.year, part));
  return (
    <div className={css.choice} data-print="no">
      <SegmentedControl
        aria-label={t('figures.period.kind')}
        value={of.kind}
        onChange={(kind) => onChange(periodHolding(kind, of.until))}
        data={kinds.map((kind) => ({ value: kind, label: t(`figures.period.${kind}`) }))}
      />
      <div className={css.part}>
        {partsOf(of.kind) > 1 && (
          <Select
            label={t(`figures.period.${of.kind}`)}
            value={String(of.part)}
            onChange={(part) => part !== null && onChange(periodOf(of.kind, of.year, Number(part)))}
            data={Array.from({ length: partsOf(of.kind) }, (_, at) => ({
              value: String(at + 1),
              label: partText(at + 1),
            }))}
            allowDeselect={false}
            w={of.kind === 'month' ? 160 : 250}
          />
        )}
        <Select
          label={t('figures.period.year')}
          value={String(of.year)}
          onChange={(year) => year !== null && onChange(periodOf(of.kind, Number(year), of.part))}
          data={[...years].sort((a, b) => b - a).map(String)}
          allowDeselect={false}
          searchable
          w={110}
        />
        <Button variant="default" onClick={() => onChange(stepped(of, -1))}>
          <Icon name="left" size={16} />
          {t('figures.period.before')}
        </Button>
        <Button variant="default" disabled={ahead.from > today().slice(0, 7)} onClick={() => onChange(ahead)}>
          {t('figures.period.after')}
          <Icon name="right" size={16} />
        </Button>
      </div>
    </div>
  );
}
