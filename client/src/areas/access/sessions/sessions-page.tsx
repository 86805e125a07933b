import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { sessionsRoute } from '../area';
import { SessionTable } from './session-table';
import { sessions } from './sessions.api';

export function SessionsPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { officer, after } = sessionsRoute.useSearch();
  const navigate = sessionsRoute.useNavigate();
  const found = useQuery(sessions({ all: true, officerId: officer, after }));
  return (
    <Page
      title={t('access.sessions.title')}
      purpose={t('access.sessions.purpose')}
      help={t('access.sessions.help')}
    >
      <Query of={found} skeleton={<Skeleton rows={8} height={36} />}>
        {({ items, next }) => (
          <SessionTable
            rows={items}
            named
            mayRevoke={may(can.revokeSessions)}
            paging={{ after, next, go: (to) => navigate({ search: (now) => ({ ...now, after: to }) }) }}
          />
        )}
      </Query>
    </Page>
  );
}
