import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Beside } from '@/shared/ui/beside';
import { Query, Skeleton } from '@/shared/ui/states';
import { type Column, DataTable, openBeside } from './data-table';

interface Place {
  open?: string | undefined;
  after?: string | undefined;
}

interface WorkListProps<T extends { id: string }> {
  of: UseQueryResult<{ items: T[]; next?: string | null }>;
  caption: string;
  columns: readonly Column<T>[];
  /** Why there is nothing, and what to do. */
  empty: ReactNode;
  /** What of the address belongs to every list: the record beside it, and where the page begins. */
  at: Place;
  go: (to: Place) => unknown;
  /** The record that opens beside the list, and its name for a reader of the screen. */
  panel: (id: string) => ReactNode;
  label: string;
  /** Stays also when the list is empty. */
  above?: ReactNode;
  /** As high as a row will be. */
  height?: number;
}

/** What waits, page by page, with the chosen record beside it. */
export function WorkList<T extends { id: string }>(props: WorkListProps<T>) {
  const { of, caption, columns, empty, at, go, panel, label, above, height = 36 } = props;
  return (
    <Beside open={at.open} label={label} onClose={() => go({ open: undefined })} panel={panel}>
      {above}
      <Query
        of={of}
        skeleton={<Skeleton rows={11} height={height} />}
        empty={{ when: ({ items }) => items.length === 0, show: empty }}
      >
        {({ items, next }) => (
          <DataTable
            caption={caption}
            rows={items}
            columns={columns}
            rowId={(row) => row.id}
            openId={at.open}
            rowLink={openBeside}
            paging={{ after: at.after, next, go: (after) => go({ after }) }}
          />
        )}
      </Query>
    </Beside>
  );
}
