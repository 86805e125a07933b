import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { SessionTable } from './session-table';
import { sessions } from './sessions.api';

export function MySessionsPage() {
  const { t } = useTranslation();
  const found = useQuery(sessions({}));
  return (
    <Page
      title={t('access.sessions.mine')}
      purpose={t('access.sessions.mine_purpose')}
      help={t('access.sessions.mine_help')}
    >
      <Query of={found} skeleton={<Skeleton rows={4} height={36} />}>
        {({ items }) => <SessionTable rows={items} named={false} mayRevoke />}
      </Query>
    </Page>
  );
}
