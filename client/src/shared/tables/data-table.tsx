import { Link, type LinkProps } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/format';
import { useAnnounced } from '@/shared/ui/announced';
import { Icon } from '@/shared/ui/icon';
import { typing } from '@/shared/ui/typing';
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
}

export interface Paging {
  /** The cursor this page began at; it stands in the address. */
  after: string | undefined;
  next: string | null | undefined;
  go: (after: string | undefined) => unknown;
}

/** The record opens beside its list, whose address names it. */
export const openBeside = ({ id }: { id: string }): LinkProps => ({
  to: '.',
  search: ((now: object) => ({ ...now, open: id })) as never,
});

interface DataTableProps<T> {
  caption: string;
  rows: readonly T[];
  columns: readonly Column<T>[];
  rowId: (row: T) => string;
  /** Where a row leads, or what choosing it does: its first cell is the link or the button. J and K walk through them. */
  rowLink?: (row: T) => LinkProps;
  onOpen?: (row: T) => unknown;
  openId?: string;
  paging?: Paging;
  /** Above the table, left: counts or filters. */
  lead?: ReactNode;
}

export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, rows, columns, rowId, rowLink, onOpen, openId, paging, lead } = props;
  const { t } = useTranslation();
  const [density, setDensity] = useDensity();
  const [at, setAt] = useState(0);
  const body = useRef<HTMLTableSectionElement>(null);
  const current = Math.min(at, rows.length - 1);
  const opens = rowLink !== undefined || onOpen !== undefined;
  useAnnounced(`${caption}: ${t('common.rows_shown', { count: rows.length, n: number(rows.length) })}`);

  const walk = (to: number) => {
    const row = Math.max(0, Math.min(rows.length - 1, to));
    setAt(row);
    openerOf(body.current?.children[row])?.focus();
  };

  const onKey = (event: KeyboardEvent, index: number) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target as Element).matches(opener)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) walk(index + step);
    else if (event.key === 'Home') walk(0);
    else if (event.key === 'End') walk(rows.length - 1);
    else return;
    event.preventDefault();
  };

  const stepped = useRef<(by: number) => void>(undefined);
  useEffect(() => {
    stepped.current = (by) => walk(body.current?.contains(document.activeElement) ? current + by : current);
  });
  useEffect(() => {
    if (!opens) return;
    const onLetter = (event: globalThis.KeyboardEvent) => {
      const by = { j: 1, k: -1 }[event.key];
      const taken = event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey;
      if (by === undefined || taken || typing(event.target) || document.querySelector('[aria-modal]')) return;
      stepped.current?.(by);
      event.preventDefault();
    };
    addEventListener('keydown', onLetter);
    return () => removeEventListener('keydown', onLetter);
  }, [opens]);

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
                <th key={column.id} scope="col" className={classOf(column)}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row, index) => (
              <tr
                key={rowId(row)}
                {...(opens && {
                  className: css.row,
                  'aria-current': rowId(row) === openId,
                  onFocus: () => setAt(index),
                  onClick: press,
                  onKeyDown: (event: KeyboardEvent) => onKey(event, index),
                })}
              >
                {columns.map((column, place) => (
                  <td key={column.id} data-label={column.header} className={classOf(column)}>
                    <div>
                      {place === 0 && opens ? (
                        <Opener
                          link={rowLink?.(row)}
                          onOpen={() => onOpen?.(row)}
                          tabIndex={index === current ? 0 : -1}
                        >
                          {column.cell(row)}
                        </Opener>
                      ) : (
                        column.cell(row)
                      )}
                    </div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Foot count={rows.length} paging={paging} keys={opens} />
    </div>
  );
}

const classOf = <T,>({ number, minor }: Column<T>) =>
  [number && css.number, minor && css.minor].filter(Boolean).join(' ') || undefined;

const opener = '[data-opener]';
const openerOf = (row: Element | undefined) => row?.querySelector<HTMLElement>(opener);

/** The whole row answers the pointer; what it presses is the link, which also the keyboard and a reader find. */
const press = (event: MouseEvent<HTMLTableRowElement>) => {
  if (!(event.target as Element).closest('a, button')) openerOf(event.currentTarget)?.click();
};

interface OpenerProps {
  link: LinkProps | undefined;
  onOpen: () => unknown;
  tabIndex: number;
  children: ReactNode;
}

const Opener = ({ link, onOpen, tabIndex, children }: OpenerProps) =>
  link ? (
    <Link {...link} data-opener tabIndex={tabIndex} className={css.opener}>
      {children}
    </Link>
  ) : (
    <button type="button" data-opener tabIndex={tabIndex} className={css.opener} onClick={() => onOpen()}>
      {children}
    </button>
  );

function Foot({ count, paging, keys }: { count: number; paging: Paging | undefined; keys: boolean }) {
  const { t } = useTranslation();
  const [trail, setTrail] = useState<readonly (string | undefined)[]>([]);
  return (
    <div className={css.foot}>
      <span>{t('common.rows_shown', { count, n: number(count) })}</span>
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
