import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArraigoTypeRow } from '@/shared/api/schema.gen';
import { DataTable, openBeside } from '@/shared/tables/data-table';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { arraigoTypes } from './arraigo-types.api';
import { arraigoTypesRoute } from './routes';
import { Confirmed, Expiry, Term } from './rule-words';
import { TypePanel } from './type-panel';

export function ArraigoTypesPage() {
  const { t } = useTranslation();
  const { open } = arraigoTypesRoute.useSearch();
  const navigate = arraigoTypesRoute.useNavigate();
  const found = useQuery(arraigoTypes);
  const columns = [
    { id: 'code', header: t('control.types.code'), cell: (row: ArraigoTypeRow) => row.code },
    { id: 'name', header: t('control.types.name'), cell: (row: ArraigoTypeRow) => row.name },
    {
      id: 'term',
      header: t('control.types.term'),
      cell: (row: ArraigoTypeRow) => row.rules && <Term of={row.rules} />,
    },
    {
      id: 'expiry',
      header: t('control.types.at_term'),
      cell: (row: ArraigoTypeRow) => row.rules && <Expiry of={row.rules} />,
    },
    {
      id: 'confirmed',
      header: t('control.types.confidence'),
      cell: (row: ArraigoTypeRow) => row.rules && <Confirmed of={row.rules} />,
    },
    {
      id: 'basis',
      minor: true,
      header: t('control.types.legal_basis'),
      cell: (row: ArraigoTypeRow) => row.rules?.legalBasis,
    },
  ];
  return (
    <Page
      title={t('control.types.title')}
      purpose={t('control.types.purpose')}
      help={t('control.types.help')}
    >
      <Beside
        open={open}
        label={t('control.types.panel')}
        onClose={() => navigate({ search: {} })}
        panel={(code) => <TypePanel key={code} code={code} />}
      >
        <Query
          of={found}
          skeleton={<Skeleton rows={8} height={36} />}
          empty={{
            when: (rows) => rows.length === 0,
            show: <Empty title={t('control.types.empty')} why={t('control.types.empty_why')} />,
          }}
        >
          {(rows) => (
            <DataTable
              caption={t('control.types.title')}
              rows={rows}
              columns={columns}
              rowId={(row) => row.code}
              openId={open}
              rowLink={({ code }) => openBeside({ id: code })}
            />
          )}
        </Query>
      </Beside>
    </Page>
  );
}
