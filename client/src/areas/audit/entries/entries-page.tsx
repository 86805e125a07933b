import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryRow } from '@/shared/api/schema.gen';
import { addDays, instant, startOf } from '@/shared/format/format';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import type { Purpose } from '@/shared/purpose/purpose';
import type { Column } from '@/shared/tables/data-table';
import { WorkList } from '@/shared/tables/work-list';
import { Page } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
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
      <WorkList
        of={found}
        caption={t('audit.entries.title')}
        columns={columns}
        empty={<Empty icon="history" title={t('audit.entries.empty')} why={t('audit.entries.empty_why')} />}
        at={{ open, after: codes.after }}
        go={(to) => navigate({ search: (now) => ({ ...now, ...to }) })}
        label={t('audit.entries.one')}
        panel={(id) => <EntryPanel entryId={id} purpose={purpose} />}
      />
    </>
  );
}
