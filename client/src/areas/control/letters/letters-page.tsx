import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { LetterRow } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { WorkList } from '@/shared/tables/work-list';
import { Page } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
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
    {
      id: 'number',
      header: t('control.letters.number'),
      cell: (row: LetterRow) => <span className="igm-whole">{row.number}</span>,
    },
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
      <WorkList
        of={found}
        caption={t('control.letters.title')}
        columns={columns}
        empty={
          <Empty
            icon="file"
            title={t(`control.letters.empty_${state}`)}
            why={t('control.letters.empty_why')}
          />
        }
        at={{ open, after }}
        go={(to) => navigate({ search: (now) => ({ ...now, ...to }) })}
        label={t('control.letters.panel')}
        panel={(id) => <LetterPanel letterId={id} />}
        above={<LetterFilter />}
      />
    </Page>
  );
}
