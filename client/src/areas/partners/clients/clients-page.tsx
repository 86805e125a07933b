import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ClientRow } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { DataTable } from '@/shared/tables/data-table';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { clientsRoute } from '../area';
import { ClientPanel } from './client-panel';
import { ClientStatusBadge } from './client-status';
import { clients } from './clients.api';

export function ClientsPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { open, ...find } = clientsRoute.useSearch();
  const navigate = clientsRoute.useNavigate();
  const found = useQuery(clients(find));
  const columns = [
    { id: 'name', header: t('partners.clients.name'), cell: (row: ClientRow) => row.name },
    {
      id: 'client',
      minor: true,
      header: t('partners.clients.client_id'),
      cell: (row: ClientRow) => row.clientId,
    },
    {
      id: 'institution',
      header: t('partners.clients.institution'),
      cell: (row: ClientRow) => row.institution,
    },
    {
      id: 'status',
      header: t('partners.clients.status'),
      cell: (row: ClientRow) => <ClientStatusBadge status={row.status} />,
    },
    { id: 'until', header: t('partners.clients.until'), cell: (row: ClientRow) => day(row.validUntil) },
    {
      id: 'seen',
      minor: true,
      header: t('partners.clients.last_token'),
      cell: (row: ClientRow) => (row.lastTokenAt ? instant(row.lastTokenAt) : t('partners.clients.never')),
    },
  ];

  return (
    <Page
      title={t('partners.clients.title')}
      purpose={t('partners.clients.purpose')}
      help={t('partners.clients.help')}
      actions={
        may(can.registerClients) && (
          <Button component={Link} to="/partners/clients/new">
            {t('partners.clients.new')}
          </Button>
        )
      }
    >
      <Beside
        open={open}
        label={t('partners.clients.panel')}
        onClose={() => navigate({ search: (now) => ({ ...now, open: undefined }) })}
        panel={(id) => <ClientPanel partnerId={id} />}
      >
        <Query
          of={found}
          skeleton={<Skeleton rows={11} height={36} />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <Empty title={t('partners.clients.empty')} why={t('partners.clients.empty_why')} icon="key" />
            ),
          }}
        >
          {({ items, next }) => (
            <DataTable
              caption={t('partners.clients.title')}
              rows={items}
              columns={columns}
              rowId={(row) => row.id}
              openId={open}
              onOpen={(row) => navigate({ search: (now) => ({ ...now, open: row.id }) })}
              paging={{
                after: find.after,
                next,
                go: (after) => navigate({ search: (now) => ({ ...now, after }) }),
              }}
              lead={<StatusFilter />}
            />
          )}
        </Query>
      </Beside>
    </Page>
  );
}

function StatusFilter() {
  const { t } = useTranslation();
  const { status } = clientsRoute.useSearch();
  const navigate = clientsRoute.useNavigate();
  return (
    <Select
      label={t('partners.clients.status')}
      value={status ?? ''}
      onChange={(to) =>
        void navigate({
          search: (now) => ({
            ...now,
            after: undefined,
            status: to === '' ? undefined : (to as typeof status),
          }),
        })
      }
      data={[
        { value: '', label: t('common.all') },
        { value: 'active', label: t('partners.states.active') },
        { value: 'suspended', label: t('partners.states.suspended') },
        { value: 'ended', label: t('partners.states.ended') },
      ]}
      allowDeselect={false}
      w={200}
    />
  );
}
