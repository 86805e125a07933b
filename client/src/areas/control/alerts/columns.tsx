import type { TFunction } from 'i18next';
import type { AlertRow } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import type { Column } from '@/shared/tables/data-table';
import css from '../arraigos/arraigos.module.css';
import { Deadline, StateBadge, VisibilityBadge } from './alert-state';
import { typeOf } from './catalogued';

/** One alert in a list; what waits for a second person says so. */
export const columns = (t: TFunction): Column<AlertRow>[] => [
  {
    id: 'subject',
    header: t('alerts.subject.title'),
    cell: (row) => (
      <span className={css.stacked}>
        <strong>{row.subject}</strong>
        <VisibilityBadge visibility={row.visibility} />
      </span>
    ),
  },
  { id: 'type', header: t('alerts.type'), cell: (row) => <typeOf.Output value={row.type} /> },
  {
    id: 'state',
    header: t('alerts.state'),
    cell: (row) => (
      <span className={css.stacked}>
        <StateBadge state={row.state} />
        <Deadline of={row} />
        {row.proposalKind && (
          <span className={css.muted}>
            {t(`alerts.proposals.${row.proposalKind}`)} · {row.proposedBy}
          </span>
        )}
      </span>
    ),
  },
  {
    id: 'reference',
    header: t('alerts.reference'),
    cell: (row) => (
      <span className={css.stacked}>
        <span>{row.reference}</span>
        <span className={css.muted}>{row.origin}</span>
      </span>
    ),
  },
  {
    id: 'registered',
    minor: true,
    header: t('alerts.registered'),
    cell: (row) => instant(row.registeredAt),
  },
];
