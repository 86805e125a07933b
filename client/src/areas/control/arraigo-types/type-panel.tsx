import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArraigoTypeRow, RuleRow } from '@/shared/api/schema.gen';
import { day, longDay, today } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Facts, Section } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { arraigoTypes } from './arraigo-types.api';
import css from './arraigo-types.module.css';
import { ChangeRules } from './change-rules';
import { Confirmed, Expiry, Term } from './rule-words';

export function TypePanel({ code }: { code: string }) {
  const { t } = useTranslation();
  const found = useQuery(arraigoTypes);
  return (
    <Query of={found} skeleton={<Skeleton rows={8} />}>
      {(rows) => {
        const type = rows.find((row) => row.code === code);
        return type ? (
          <Type of={type} />
        ) : (
          <Empty title={t('control.types.unknown')} why={t('control.types.unknown_why')} />
        );
      }}
    </Query>
  );
}

function Type({ of }: { of: ArraigoTypeRow }) {
  const { t } = useTranslation();
  const may = useMay();
  const [changing, setChanging] = useState(false);
  const versions = of.versions.toReversed();
  return (
    <div className={css.panel}>
      <h2>
        {of.code} · {of.name}
      </h2>
      <Facts
        of={[
          [t('control.types.jurisdiction'), of.jurisdiction],
          [t('control.types.lifting'), of.lifting, 'wide'],
        ]}
      />
      {changing ? (
        <ChangeRules of={of} onOver={() => setChanging(false)} />
      ) : (
        may(can.changeArraigoTypes) && (
          <div data-print="no">
            <Button onClick={() => setChanging(true)}>{t('control.types.change')}</Button>
          </div>
        )
      )}
      {versions.map((rule) => (
        <Section
          key={rule.number}
          title={t(headOf(rule, of.rules?.number), { from: longDay(rule.validFrom) })}
          actions={<Confirmed of={rule} />}
        >
          <Rule of={rule} />
        </Section>
      ))}
    </div>
  );
}

const headOf = (rule: RuleRow, current: number | undefined) =>
  rule.number === current
    ? 'control.types.current'
    : rule.validFrom > today()
      ? 'control.types.coming'
      : 'control.types.past';

function Rule({ of }: { of: RuleRow }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('control.types.term'), <Term key="term" of={of} />],
        [t('control.types.at_term'), <Expiry key="expiry" of={of} />],
        [t('control.types.last_day'), of.term === 'years' && t(`control.types.last_days.${of.lastDay}`)],
        [t('control.types.data'), t(of.minimalData ? 'control.types.minimal' : 'control.types.full')],
        [t('control.types.valid_from'), day(of.validFrom)],
        [t('control.types.legal_basis'), of.legalBasis, 'wide'],
        [t('control.types.source'), of.source, 'wide'],
        [t('control.types.note'), of.note, 'wide'],
      ]}
    />
  );
}
