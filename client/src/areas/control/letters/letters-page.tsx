import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LetterRow } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { DataTable, openBeside } from '@/shared/tables/data-table';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { DispatchBadge } from './dispatch-badge';
import { LetterFilter } from './letter-filter';
import { LetterPanel } from './letter-panel';
import { letters } from './letters.api';
import { lettersRoute } from './routes';

export function LettersPage() {
  const { t } = useTranslation();
  const { open, state = 'pending', kind, after } = lettersRoute.useSearch();
  const navigate = lettersRoute.useNavigate();
  const dispatched = state === 'all' ? undefined : state === 'dispatched';
  const found = useQuery(letters({ dispatched, kind, after }));
  const columns = [
    { id: 'number', header: t('control.letters.number'), cell: (row: LetterRow) => row.number },
    {
      id: 'kind',
      header: t('control.letters.kind'),
      cell: (row: LetterRow) => t(`control.letters.kinds.${row.kind}`),
    },
    { id: 'court', header: t('control.letters.court'), cell: (row: LetterRow) => row.courtName },
    {
      id: 'paper',
      minor: true,
      header: t('control.letters.paper'),
      cell: (row: LetterRow) => (row.caseFile ? `${row.caseFile} / ${row.oficio}` : row.oficio),
    },
    {
      id: 'written',
      minor: true,
      header: t('control.letters.written'),
      cell: (row: LetterRow) => instant(row.writtenAt),
    },
    {
      id: 'state',
      header: t('control.letters.state'),
      cell: (row: LetterRow) => <DispatchBadge at={row.dispatchedAt} />,
    },
  ];

  return (
    <Page
      title={t('control.letters.title')}
      purpose={t('control.letters.purpose')}
      help={t('control.letters.help')}
    >
      <Beside
        open={open}
        label={t('control.letters.panel')}
        onClose={() => navigate({ search: (now) => ({ ...now, open: undefined }) })}
        panel={(id) => <LetterPanel letterId={id} />}
      >
        <LetterFilter />
        <Query
          of={found}
          skeleton={<Skeleton rows={11} height={36} />}
          empty={{
            when: ({ items }) => items.length === 0,
            show: (
              <Empty
                icon="file"
                title={t(`control.letters.empty_${state}`)}
                why={t('control.letters.empty_why')}
              />
            ),
          }}
        >
          {({ items, next }) => (
            <DataTable
              caption={t('control.letters.title')}
              rows={items}
              columns={columns}
              rowId={(row) => row.id}
              openId={open}
              rowLink={openBeside}
              paging={{
                after,
                next,
                go: (to) => navigate({ search: (now) => ({ ...now, after: to }) }),
              }}
            />
          )}
        </Query>
      </Beside>
    </Page>
  );
}
