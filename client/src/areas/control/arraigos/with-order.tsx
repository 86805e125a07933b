import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import type { Purpose } from '@/shared/purpose/purpose';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Query, Skeleton } from '@/shared/ui/states';
import { arraigo } from './arraigos.api';
import { purposeOf } from './worklists';

interface WithOrderProps {
  arraigoId: string;
  /** The worklist that the order was opened from, or the work that is done on it. */
  from: string | undefined;
  children: (read: Versioned<ArraigoDetail>, purpose: Purpose) => ReactNode;
}

/** The order, read for the reason that its worklist states; without a worklist the officer says why. */
export function WithOrder({ arraigoId, from, children }: WithOrderProps) {
  const may = useMay();
  if (from !== undefined) {
    return (
      <Read arraigoId={arraigoId} purpose={purposeOf(from, may)}>
        {children}
      </Read>
    );
  }
  return (
    <AskPurpose suggest={may(can.readAudit) ? 'audit' : 'arraigo_registration'}>
      {(purpose) => (
        <Read arraigoId={arraigoId} purpose={purpose}>
          {children}
        </Read>
      )}
    </AskPurpose>
  );
}

function Read({ arraigoId, purpose, children }: Omit<WithOrderProps, 'from'> & { purpose: Purpose }) {
  const found = useQuery(arraigo(arraigoId, purpose));
  return (
    <Query of={found} skeleton={<Skeleton rows={12} />}>
      {(read) => children(read, purpose)}
    </Query>
  );
}
