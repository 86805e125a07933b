import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/format';
import { Icon } from '@/shared/ui/icon';
import css from './data-table.module.css';
import { useDensity } from './density';

export interface Column<T> {
  id: string;
  /** With its unit where it has one. */
  header: string;
  cell: (row: T) => ReactNode;
  /** Figures stand to the right. */
  number?: boolean;
  /** Gives way when the table is narrow, as with a record open beside it; the record shows it. */
  minor?: boolean;
  /** The API can sort by it under this name. */
  sort?: string;
}

export interface Paging {
  /** The cursor this page began at; it stands in the address. */
  after: string | undefined;
  next: string | null | undefined;
  go: (after: string | undefined) => unknown;
}

interface DataTableProps<T> {
  caption: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  rowId: (row: T) => string;
  /** Rows open beside the list: Enter or a click. J and K walk through them. */
  onOpen?: (row: T) => unknown;
  openId?: string;
  /** `dueOn` or `-dueOn`, as it stands in the address. */
  sort?: { by: string | undefined; set: (sort: string) => unknown };
  paging?: Paging;
  /** Address of the CSV of exactly what is shown. */
  exportHref?: string;
  /** Above the table, left: counts or filters. */
  lead?: ReactNode;
}

export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, rows, columns, rowId, onOpen, openId, sort, paging, exportHref, lead } = props;
  const { t } = useTranslation();
  const [density, setDensity] = useDensity();
  const [at, setAt] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const current = Math.min(at, rows.length - 1);

  const walk = (to: number) => {
    const row = Math.max(0, Math.min(rows.length - 1, to));
    setAt(row);
    (body.current?.children[row] as HTMLElement | undefined)?.focus();
  };

  const onKey = (event: KeyboardEvent, index: number, row: T) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step !== undefined) walk(index + step);
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(rows.length - 1);
    else if (event.key === 'Enter') onOpen?.(row);
    else return;
    event.preventDefault();
  };

  return (
    <div>
      <div className={css.bar}>
        {lead}
        <div className={css.tools} data-print="no">
          <button
            type="button"
            className={css.tool}
            aria-pressed={density === 'compact'}
            onClick={() => setDensity(density === 'compact' ? 'roomy' : 'compact')}
          >
            <Icon name="rows" size={16} />
            {t('common.compact')}
          </button>
          {exportHref && (
            <a className={css.tool} href={exportHref} download>
              <Icon name="download" size={16} />
              {t('common.export_csv')}
            </a>
          )}
          <button type="button" className={css.tool} onClick={() => print()}>
            <Icon name="printer" size={16} />
            {t('common.print')}
          </button>
        </div>
      </div>
      <div className={css.wrap}>
        <table className={`${css.table} ${css.stack} ${density === 'compact' ? css.compact : ''}`}>
          <caption className="igm-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.id} column={column} sort={sort} />
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, index) => (
              <tr
                key={rowId(row)}
                {...(onOpen && {
                  className: css.row,
                  tabIndex: index === current ? 0 : -1,
                  'aria-current': rowId(row) === openId,
                  onFocus: () => setAt(index),
                  onClick: () => onOpen(row),
                  onKeyDown: (event: KeyboardEvent) => onKey(event, index, row),
                })}
              >
                {columns.map((column) => (
                  <td key={column.id} data-label={column.header} className={classOf(column)}>
                    <div>{column.cell(row)}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Foot count={rows.length} paging={paging} keys={onOpen !== undefined} />
    </div>
  );
}

const classOf = <T,>({ number, minor }: Column<T>) =>
  [number && css.number, minor && css.minor].filter(Boolean).join(' ') || undefined;

function Head<T>({ column, sort }: { column: Column<T>; sort: DataTableProps<T>['sort'] }) {
  if (!sort || column.sort === undefined) {
    return (
      <th scope="col" className={classOf(column)}>
        {column.header}
      </th>
    );
  }
  const up = sort.by === column.sort;
  const down = sort.by === `-${column.sort}`;
  const by = column.sort;
  return (
    <th scope="col" className={classOf(column)} aria-sort={up ? 'ascending' : down ? 'descending' : 'none'}>
      <button type="button" className={css.sort} onClick={() => sort.set(up ? `-${by}` : by)}>
        {column.header}
        <Icon name={up ? 'up' : down ? 'down' : 'sort'} size={14} />
      </button>
    </th>
  );
}

function Foot({ count, paging, keys }: { count: number; paging: Paging | undefined; keys: boolean }) {
  const { t } = useTranslation();
  const [trail, setTrail] = useState<readonly (string | undefined)[]>([]);
  return (
    <div className={css.foot}>
      <span role="status">{t('common.rows_shown', { count, n: number(count) })}</span>
      {keys && count > 1 && (
        <span className={css.keys}>
          <kbd>J</kbd> <kbd>K</kbd> {t('common.keys_walk')} · <kbd>↵</kbd> {t('common.keys_open')}
        </span>
      )}
      {paging && (paging.after !== undefined || paging.next) && (
        <nav className={css.tools} aria-label={t('common.paging')}>
          <button
            type="button"
            className={css.tool}
            disabled={paging.after === undefined}
            onClick={() => {
              paging.go(trail.at(-1));
              setTrail(trail.slice(0, -1));
            }}
          >
            <Icon name="left" size={16} />
            {trail.length > 0 || paging.after === undefined ? t('common.previous') : t('common.to_start')}
          </button>
          <button
            type="button"
            className={css.tool}
            disabled={!paging.next}
            onClick={() => {
              setTrail([...trail, paging.after]);
              paging.go(paging.next ?? undefined);
            }}
          >
            {t('common.next')}
            <Icon name="right" size={16} />
          </button>
        </nav>
      )}
    </div>
  );
}
