import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArraigoRow } from '@/shared/api/schema.gen';
import { list, longDay, today } from '@/shared/format/format';
import { DataTable } from '@/shared/tables/data-table';
import { DaysLeft } from '@/shared/ui/badge';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { dueOn } from './calendar.api';
import css from './calendar.module.css';

/** The orders whose last day, or day of review, this is. */
export function DayPanel({ day }: { day: string }) {
  const { t } = useTranslation();
  return (
    <div className={css.panel}>
      <h2>{longDay(day)}</h2>
      {day >= today() && (
        <div>
          <DaysLeft due={day} />
        </div>
      )}
      <Orders key={day} day={day} />
      <p className="igm-muted">{t('control.calendar.at_midnight')}</p>
    </div>
  );
}

function Orders({ day }: { day: string }) {
  const { t } = useTranslation();
  const [after, setAfter] = useState<string>();
  const found = useQuery(dueOn(day, after));
  const address = (row: ArraigoRow): string => `/control/arraigos/${row.id}`;
  return (
    <Query
      of={found}
      skeleton={<Skeleton rows={6} height={36} />}
      empty={{
        when: ({ items }) => items.length === 0,
        show: (
          <Empty icon="calendar" title={t('control.calendar.none')} why={t('control.calendar.none_why')} />
        ),
      }}
    >
      {({ items, next }) => (
        <DataTable
          caption={longDay(day)}
          rows={items}
          rowId={(row) => row.id}
          paging={{ after, next, go: setAfter }}
          columns={[
            {
              id: 'paper',
              header: t('control.calendar.order'),
              cell: (row) => (
                <Link to={address(row)}>{row.caseFile ? `${row.caseFile} / ${row.oficio}` : row.oficio}</Link>
              ),
            },
            { id: 'subjects', header: t('control.calendar.subjects'), cell: (row) => list(row.subjects) },
            { id: 'type', header: t('control.calendar.type'), cell: (row) => row.type },
            {
              id: 'what',
              header: t('control.calendar.what'),
              cell: (row) =>
                row.expiresOn === day ? t('control.calendar.expires') : t('control.calendar.decides'),
            },
          ]}
        />
      )}
    </Query>
  );
}
