import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CourtRow } from '@/shared/api/schema.gen';
import { department as departmentKind, municipality } from '@/shared/fields/catalogued';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { DataTable } from '@/shared/tables/data-table';
import { Badge } from '@/shared/ui/badge';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { courts } from './courts.api';
import css from './courts.module.css';
import { courtsRoute } from './routes';

const fold = (said: string) => said.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

export function CourtsPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { department, sought = '' } = courtsRoute.useSearch();
  const navigate = courtsRoute.useNavigate();
  const found = useQuery(courts(department));
  const demonstration = found.data?.some(({ isDemonstration }) => isDemonstration);
  const columns = [
    {
      id: 'code',
      header: t('control.courts.code'),
      cell: (row: CourtRow) => <span className="igm-whole">{row.code}</span>,
    },
    {
      id: 'name',
      header: t('control.courts.name'),
      cell: (row: CourtRow) => (
        <>
          {row.name}{' '}
          {row.isDemonstration && <Badge tone="observed">{t('control.courts.demonstration')}</Badge>}
        </>
      ),
    },
    {
      id: 'municipality',
      header: t('control.courts.municipality'),
      cell: (row: CourtRow) => <municipality.Output value={row.municipalityCode} />,
    },
    {
      id: 'jurisdiction',
      minor: true,
      header: t('control.courts.jurisdiction'),
      cell: (row: CourtRow) => row.jurisdiction,
    },
    { id: 'email', minor: true, header: t('control.courts.email'), cell: (row: CourtRow) => row.email },
    { id: 'source', minor: true, header: t('control.courts.source'), cell: (row: CourtRow) => row.source },
  ];
  return (
    <Page
      title={t('control.courts.title')}
      purpose={t('control.courts.purpose')}
      help={t('control.courts.help')}
      actions={
        may(can.importCourts) && (
          <>
            <Button component={Link} to="/control/courts/import" variant="default">
              {t('control.courts.import')}
            </Button>
            <Button component={Link} to="/control/courts/new">
              {t('control.courts.register')}
            </Button>
          </>
        )
      }
    >
      {demonstration && <p className={css.notice}>{t('control.courts.is_demonstration')}</p>}
      <div className={css.filter} data-print="no" data-page-search>
        <TextInput
          label={t('control.courts.seek')}
          value={sought}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            void navigate({
              search: (now) => ({ ...now, sought: typed === '' ? undefined : typed }),
              replace: true,
            });
          }}
          w={280}
          autoComplete="off"
        />
        <departmentKind.Input
          id="department"
          name="department"
          label={t('control.courts.department')}
          value={department ?? ''}
          onChange={(to) =>
            void navigate({ search: (now) => ({ ...now, department: to === '' ? undefined : to }) })
          }
        />
      </div>
      <Query of={found} skeleton={<Skeleton rows={12} height={36} />}>
        {(all) => {
          const rows = all.filter(({ name, code }) => fold(`${name} ${code}`).includes(fold(sought.trim())));
          return rows.length === 0 ? (
            <Empty
              icon="scale"
              title={t(all.length === 0 && !department ? 'control.courts.no_list' : 'control.courts.empty')}
              why={t(
                all.length === 0 && !department ? 'control.courts.no_list_why' : 'control.courts.empty_why',
              )}
            />
          ) : (
            <DataTable
              caption={t('control.courts.title')}
              rows={rows}
              columns={columns}
              rowId={(row) => row.id}
            />
          );
        }}
      </Query>
    </Page>
  );
}
