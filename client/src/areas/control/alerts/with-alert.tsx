import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Versioned } from '@/shared/api/query';
import type { AlertDetail } from '@/shared/api/schema.gen';
import { Query, Skeleton } from '@/shared/ui/states';
import { alert } from './alerts.api';
import { purposeOf } from './worklists';

interface WithAlertProps {
  alertId: string;
  children: (read: Versioned<AlertDetail>) => ReactNode;
}

export function WithAlert({ alertId, children }: WithAlertProps) {
  const found = useQuery(alert(alertId, purposeOf('all')));
  return (
    <Query of={found} skeleton={<Skeleton rows={12} />}>
      {(read) => children(read)}
    </Query>
  );
}
