import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { SessionRow } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { type Column, DataTable, type Paging } from '@/shared/tables/data-table';
import { Badge } from '@/shared/ui/badge';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { toast } from '@/shared/ui/toasts';
import { revokeSession } from './sessions.api';

interface SessionTableProps {
  rows: readonly SessionRow[];
  /** Everybody's: with names. */
  named: boolean;
  mayRevoke: boolean;
  paging?: Paging;
}

export function SessionTable({ rows, named, mayRevoke, paging }: SessionTableProps) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<SessionRow>();
  const { run, busy, problem, reset } = useCommand(revokeSession);

  if (ending) {
    return (
      <ConfirmStep
        title={t('access.sessions.end')}
        words={t('access.sessions.end_words', {
          name: ending.displayName,
          origin: ending.origin ?? t('common.unknown'),
          at: instant(ending.createdAt),
        })}
        consequences={[t('access.sessions.end_follows')]}
        action={t('access.sessions.end')}
        busy={busy}
        problem={problem}
        onBack={() => {
          reset();
          setEnding(undefined);
        }}
        onConfirm={() =>
          run(ending.id).then(
            () => {
              toast(t('access.sessions.ended'));
              setEnding(undefined);
            },
            () => undefined,
          )
        }
      />
    );
  }
  const columns: Column<SessionRow>[] = [
    ...(named
      ? [{ id: 'who', header: t('access.officers.name'), cell: (row: SessionRow) => row.displayName }]
      : []),
    {
      id: 'browser',
      header: t('access.sessions.browser'),
      cell: (row) => row.browser ?? t('common.unknown'),
    },
    { id: 'origin', header: t('access.sessions.origin'), cell: (row) => row.origin ?? t('common.unknown') },
    { id: 'since', header: t('access.sessions.since'), cell: (row) => instant(row.createdAt) },
    { id: 'seen', header: t('access.sessions.seen'), cell: (row) => instant(row.lastSeenAt) },
    {
      id: 'end',
      header: t('access.sessions.state'),
      cell: (row) =>
        row.current ? (
          <Badge tone="lifted">{t('access.sessions.current')}</Badge>
        ) : mayRevoke ? (
          <Button size="compact-sm" variant="default" mih={28} onClick={() => setEnding(row)}>
            {t('access.sessions.end')}
          </Button>
        ) : row.limited ? (
          t('access.sessions.limited')
        ) : (
          t('access.sessions.open')
        ),
    },
  ];
  return (
    <DataTable
      caption={t('access.sessions.title')}
      rows={rows}
      columns={columns}
      rowId={(row) => row.id}
      paging={paging}
    />
  );
}
