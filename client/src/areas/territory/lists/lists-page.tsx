import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { day } from '@/shared/format/format';
import { type Column, DataTable } from '@/shared/tables/data-table';
import { Badge } from '@/shared/ui/badge';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { listsRoute } from '../area';
import { type ListedRow, type ListName, listNames, referenceList } from './lists.api';
import css from './lists.module.css';

const fold = (said: string) => said.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The lists that every other screen chooses from, each row with who says so and how sure that is. */
export function ListsPage() {
  const { t } = useTranslation();
  const { list = 'departments', sought = '' } = listsRoute.useSearch();
  const navigate = listsRoute.useNavigate();
  const found = useQuery(referenceList(list));
  const columns: readonly Column<ListedRow>[] = [
    {
      id: 'code',
      header: t('territory.lists.code'),
      cell: (row) => <span className="igm-whole">{row.code}</span>,
    },
    { id: 'name', header: t('territory.lists.name'), cell: (row) => row.name },
    { id: 'confidence', header: t('territory.lists.confidence'), cell: (row) => <Confirmed of={row} /> },
    {
      id: 'valid',
      minor: true,
      header: t('territory.lists.valid'),
      cell: (row) =>
        [
          row.validFrom && t('territory.lists.from', { day: day(row.validFrom) }),
          row.validUntil && t('territory.lists.until', { day: day(row.validUntil) }),
        ]
          .filter(Boolean)
          .join(' '),
    },
    { id: 'source', minor: true, header: t('territory.lists.source'), cell: (row) => row.source },
    { id: 'note', minor: true, header: t('territory.lists.note'), cell: (row) => row.note },
  ];
  return (
    <Page
      title={t('territory.lists.title')}
      purpose={t('territory.lists.purpose')}
      help={t('territory.lists.help')}
    >
      <div className={css.filter} data-print="no" data-page-search>
        <TextInput
          label={t('territory.lists.seek')}
          value={sought}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            void navigate({ search: { list, ...(typed !== '' && { sought: typed }) }, replace: true });
          }}
          w={280}
          autoComplete="off"
        />
        <Select
          label={t('territory.lists.list')}
          value={list}
          onChange={(to) => void navigate({ search: { list: to as ListName } })}
          data={listNames.map((name) => ({ value: name, label: t(`territory.lists.names.${name}`) }))}
          allowDeselect={false}
          w={280}
        />
      </div>
      <Query of={found} skeleton={<Skeleton rows={12} height={36} />}>
        {({ items }) => {
          const rows = items.filter(({ name, code }) =>
            fold(`${name} ${code}`).includes(fold(sought.trim())),
          );
          return rows.length === 0 ? (
            <Empty icon="list" title={t('territory.lists.empty')} why={t('territory.lists.empty_why')} />
          ) : (
            <DataTable
              caption={t(`territory.lists.names.${list}`)}
              rows={rows}
              columns={columns}
              rowId={(row) => `${row.code} ${row.validFrom ?? ''}`}
            />
          );
        }}
      </Query>
    </Page>
  );
}

function Confirmed({ of }: { of: ListedRow }) {
  const { t } = useTranslation();
  const confidence = t(`territory.lists.confidences.${of.confidence}`);
  return of.confirmed ? (
    confidence
  ) : (
    <Badge tone="observed">{t('territory.lists.unconfirmed', { confidence })}</Badge>
  );
}
