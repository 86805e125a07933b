import type { TFunction } from 'i18next';
import type { ArraigoRow } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import type { Column } from '@/shared/tables/data-table';
import { Deadline, StateBadge } from './arraigo-state';
import css from './arraigos.module.css';
import { typeOf } from './catalogued';

/** One order in a list; what waits for a second person says so. */
export const columns = (t: TFunction): Column<ArraigoRow>[] => [
  {
    id: 'paper',
    header: t('arraigos.paper'),
    cell: (row) => (
      <span className={css.stacked}>
        <strong className="igm-whole">{row.oficio}</strong>
        {row.caseFile && (
          <span className={css.muted}>{t('arraigos.case_of', { caseFile: row.caseFile })}</span>
        )}
      </span>
    ),
  },
  {
    id: 'subjects',
    header: t('arraigos.subjects'),
    cell: (row) => (
      <span className={css.stacked}>
        {row.subjects.slice(0, 2).map((name, at) => (
          <span key={`${at} ${name}`}>{name}</span>
        ))}
        {row.subjects.length > 2 && (
          <span className={css.muted}>{t('arraigos.more_people', { count: row.subjects.length - 2 })}</span>
        )}
      </span>
    ),
  },
  {
    id: 'state',
    header: t('arraigos.state'),
    cell: (row) => (
      <span className={css.stacked}>
        <StateBadge state={row.state} />
        <Deadline of={row} />
        {row.proposalKind && (
          <span className={css.muted}>
            {t(`arraigos.proposals.${row.proposalKind}`)} · {row.proposedBy}
          </span>
        )}
      </span>
    ),
  },
  { id: 'court', header: t('arraigos.court'), cell: (row) => row.courtName },
  {
    id: 'type',
    minor: true,
    header: t('arraigos.type'),
    cell: (row) => (row.type ? <typeOf.Output value={row.type} /> : t('common.unknown')),
  },
  {
    id: 'received',
    minor: true,
    header: t('arraigos.received'),
    cell: (row) => (row.imported && row.annotatedAt ? day(row.annotatedAt) : instant(row.receivedAt)),
  },
];
