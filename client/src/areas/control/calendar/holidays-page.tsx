import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HolidayRow } from '@/shared/api/schema.gen';
import { municipality } from '@/shared/fields/catalogued';
import { longDay, today } from '@/shared/format/format';
import { DataTable } from '@/shared/tables/data-table';
import { Badge } from '@/shared/ui/badge';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { holidays } from './calendar.api';
import { NewHoliday } from './new-holiday';

export function HolidaysPage() {
  const { t } = useTranslation();
  const current = Number(today().slice(0, 4));
  const [year, setYear] = useState(current);
  const [adding, setAdding] = useState(false);
  const found = useQuery(holidays(year));
  const columns = [
    { id: 'day', header: t('control.holidays.day'), cell: (row: HolidayRow) => longDay(row.day) },
    {
      id: 'name',
      header: t('control.holidays.name'),
      cell: (row: HolidayRow) => (
        <>
          {row.name}
          {row.fromNoon && <span className="igm-muted"> · {t('control.holidays.from_noon')}</span>}
        </>
      ),
    },
    {
      id: 'where',
      header: t('control.holidays.where'),
      cell: (row: HolidayRow) =>
        row.municipalityCode ? (
          <municipality.Output value={row.municipalityCode} />
        ) : (
          t('control.holidays.country')
        ),
    },
    {
      id: 'source',
      minor: true,
      header: t('control.holidays.source'),
      cell: (row: HolidayRow) => row.source,
    },
    {
      id: 'state',
      header: t('control.holidays.state'),
      cell: (row: HolidayRow) => (
        <Badge tone={row.confirmed ? 'lifted' : 'observed'}>
          {t(row.confirmed ? 'control.holidays.confirmed' : 'control.holidays.unconfirmed')}
        </Badge>
      ),
    },
  ];
  return (
    <Page
      title={t('control.holidays.title')}
      purpose={t('control.holidays.purpose')}
      help={t('control.holidays.help')}
      actions={!adding && <Button onClick={() => setAdding(true)}>{t('control.holidays.add')}</Button>}
    >
      {adding && <NewHoliday onOver={() => setAdding(false)} />}
      <Select
        label={t('control.holidays.year')}
        value={String(year)}
        onChange={(to) => setYear(Number(to))}
        data={Array.from({ length: 5 }, (_, at) => String(current - 2 + at))}
        allowDeselect={false}
        w={140}
      />
      <Query
        of={found}
        skeleton={<Skeleton rows={10} height={36} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: (
            <Empty
              icon="calendar"
              title={t('control.holidays.empty')}
              why={t('control.holidays.empty_why')}
            />
          ),
        }}
      >
        {({ items }) => (
          <DataTable
            caption={t('control.holidays.title')}
            rows={items}
            columns={columns}
            rowId={(row) => `${row.day} ${row.municipalityCode ?? ''} ${row.name}`}
          />
        )}
      </Query>
    </Page>
  );
}
