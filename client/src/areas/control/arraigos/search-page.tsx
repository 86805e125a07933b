import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchArraigos } from '@/shared/api/schema.gen';
import { can } from '@/shared/permissions/can';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import type { Purpose } from '@/shared/purpose/purpose';
import { useMay } from '@/shared/session/session';
import { DataTable, openBeside } from '@/shared/tables/data-table';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { ArraigoPanel } from './arraigo-panel';
import { foundArraigos } from './arraigos.api';
import { columns } from './columns';
import { searchArraigosRoute } from './routes';
import { SearchForm } from './search-form';

export function SearchPage() {
  const { t } = useTranslation();
  const may = useMay();
  const [sought, setSought] = useState<SearchArraigos>();
  return (
    <Page
      title={t('arraigos.search.title')}
      purpose={t('arraigos.search.purpose')}
      help={t('arraigos.search.help')}
    >
      <AskPurpose suggest={may(can.readAudit) ? 'audit' : 'arraigo_registration'}>
        {(purpose) => (
          <>
            <SearchForm onSearch={setSought} />
            {sought && <Results key={JSON.stringify(sought)} sought={sought} purpose={purpose} />}
          </>
        )}
      </AskPurpose>
    </Page>
  );
}

function Results({ sought, purpose }: { sought: SearchArraigos; purpose: Purpose }) {
  const { t } = useTranslation();
  const { open } = searchArraigosRoute.useSearch();
  const navigate = searchArraigosRoute.useNavigate();
  const found = useQuery(foundArraigos(sought, purpose));
  return (
    <Beside
      open={open}
      label={t('arraigos.one.title')}
      onClose={() => navigate({ search: {} })}
      panel={(id) => <ArraigoPanel arraigoId={id} purpose={purpose} />}
    >
      <Query
        of={found}
        skeleton={<Skeleton rows={6} height={48} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: <Empty icon="search" title={t('arraigos.search.none')} why={t('arraigos.search.none_why')} />,
        }}
      >
        {({ items, more }) => (
          <DataTable
            caption={t('arraigos.search.found')}
            rows={items}
            columns={columns(t)}
            rowId={(row) => row.id}
            openId={open}
            lead={more && <span>{t('common.more_found')}</span>}
            rowLink={openBeside}
          />
        )}
      </Query>
    </Beside>
  );
}
