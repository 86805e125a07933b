import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OfficerRow } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { useMay } from '@/shared/session/session';
import { can } from '@/shared/permissions/can';
import { WorkList } from '@/shared/tables/work-list';
import { Page } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import { officersRoute } from '../area';
import { OfficerPanel } from './officer-panel';
import { officers } from './officers.api';
import { OfficerStatusBadge } from './officer-status';
import { roleName } from './roles';

export function OfficersPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { open, ...find } = officersRoute.useSearch();
  const navigate = officersRoute.useNavigate();
  const found = useQuery(officers(find));
  const columns = [
    { id: 'name', header: t('access.officers.name'), cell: (row: OfficerRow) => row.displayName },
    {
      id: 'user',
      minor: true,
      header: t('access.session.user_name'),
      cell: (row: OfficerRow) => row.userName,
    },
    {
      id: 'roles',
      header: t('access.officers.roles'),
      cell: (row: OfficerRow) => row.roles.map(roleName).join(', '),
    },
    {
      id: 'status',
      header: t('access.officers.status'),
      cell: (row: OfficerRow) => <OfficerStatusBadge status={row.status} />,
    },
    {
      id: 'seen',
      minor: true,
      header: t('access.officers.seen'),
      cell: (row: OfficerRow) => (row.lastSeenAt ? instant(row.lastSeenAt) : t('access.officers.never')),
    },
  ];

  return (
    <Page
      title={t('access.officers.title')}
      purpose={t('access.officers.purpose')}
      help={t('access.officers.help')}
      actions={
        may(can.createOfficers) && (
          <Button component={Link} to="/access/officers/new">
            {t('access.officers.new')}
          </Button>
        )
      }
    >
      <WorkList
        of={found}
        caption={t('access.officers.title')}
        columns={columns}
        empty={<Empty title={t('access.officers.empty')} why={t('access.officers.empty_why')} icon="users" />}
        at={{ open, after: find.after }}
        go={(to) => navigate({ search: (now) => ({ ...now, ...to }) })}
        label={t('access.officers.panel')}
        panel={(id) => <OfficerPanel officerId={id} />}
        above={<StatusFilter />}
      />
    </Page>
  );
}

function StatusFilter() {
  const { t } = useTranslation();
  const { status } = officersRoute.useSearch();
  const navigate = officersRoute.useNavigate();
  return (
    <Select
      label={t('access.officers.status')}
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
        { value: 'invited', label: t('access.officers.states.invited') },
        { value: 'active', label: t('access.officers.states.active') },
        { value: 'suspended', label: t('access.officers.states.suspended') },
      ]}
      allowDeselect={false}
      w={200}
    />
  );
}
