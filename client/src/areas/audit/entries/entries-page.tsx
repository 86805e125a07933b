import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryRow } from '@/shared/api/schema.gen';
import { addDays, instant, startOf } from '@/shared/format/format';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import type { Purpose } from '@/shared/purpose/purpose';
import { type Column, DataTable, openBeside } from '@/shared/tables/data-table';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { entriesRoute } from '../area';
import { EntryFilter, type PrivateFilter } from './entry-filter';
import { EntryPanel } from './entry-panel';
import { OutcomeBadge, nameOfUseCase } from './entry-words';
import { entries } from './entries.api';

export function EntriesPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('audit.entries.title')}
      purpose={t('audit.entries.purpose')}
      help={t('audit.entries.help')}
    >
      <AskPurpose suggest="audit">{(purpose) => <Entries purpose={purpose} />}</AskPurpose>
    </Page>
  );
}

function Entries({ purpose }: { purpose: Purpose }) {
  const { t } = useTranslation();
  const [named, setNamed] = useState<PrivateFilter>({});
  const { open, from, until, ...codes } = entriesRoute.useSearch();
  const navigate = entriesRoute.useNavigate();
  const found = useQuery(
    entries(
      { ...codes, ...named, from: from && startOf(from), until: until && startOf(addDays(until, 1)) },
      purpose,
    ),
  );
  const columns: Column<AuditEntryRow>[] = [
    { id: 'at', header: t('audit.entries.at'), cell: (row) => instant(row.at) },
    { id: 'who', header: t('audit.entries.who'), cell: (row) => row.actorName ?? t('audit.entries.nobody') },
    { id: 'what', header: t('audit.entries.what'), cell: (row) => nameOfUseCase(row.useCase) },
    {
      id: 'outcome',
      header: t('audit.entries.outcome'),
      cell: (row) => <OutcomeBadge outcome={row.outcome} />,
    },
    { id: 'case', minor: true, header: t('audit.entries.case'), cell: (row) => row.caseReference ?? '' },
    {
      id: 'subjects',
      minor: true,
      number: true,
      header: t('audit.entries.subjects'),
      cell: (row) => row.subjects.length,
    },
  ];
  return (
    <>
      <EntryFilter
        onFind={(private_, codes_) => {
          setNamed(private_);
          void navigate({ search: codes_ });
        }}
      />
      <Beside
        open={open}
        label={t('audit.entries.one')}
        onClose={() => navigate({ search: (now) => ({ ...now, open: undefined }) })}
        panel={(id) => <EntryPanel entryId={id} purpose={purpose} />}
      >
        <Query
          of={found}
          skeleton={<Skeleton rows={12} height={36} />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <Empty icon="history" title={t('audit.entries.empty')} why={t('audit.entries.empty_why')} />
            ),
          }}
        >
          {({ items, next }) => (
            <DataTable
              caption={t('audit.entries.title')}
              rows={items}
              columns={columns}
              rowId={(row) => row.id}
              openId={open}
              rowLink={openBeside}
              paging={{
                after: codes.after,
                next,
                go: (after) => navigate({ search: (now) => ({ ...now, after }) }),
              }}
            />
          )}
        </Query>
      </Beside>
    </>
  );
}
