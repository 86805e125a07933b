import { Link } from '@tanstack/react-router';
import { number } from '@/shared/format/format';
import css from './figures.module.css';

export interface Figure {
  label: string;
  /** null is drawn as missing, never as zero. */
  value: number | null;
  note?: string;
  to?: string;
}

/** Large figures in one band; a figure with an address leads to what it counts. */
export const Figures = ({ of }: { of: readonly Figure[] }) => (
  <ul className={css.list}>
    {of.map((figure) => {
      const words = (
        <>
          <span className={css.value}>{figure.value === null ? '—' : number(figure.value)}</span>
          <span className={css.label}>{figure.label}</span>
        </>
      );
      return (
        <li key={figure.label} className={css.one}>
          {figure.to ? (
            <Link to={figure.to} className={css.link}>
              {words}
            </Link>
          ) : (
            words
          )}
          {figure.note && <span className={css.note}>{figure.note}</span>}
        </li>
      );
    })}
  </ul>
);
