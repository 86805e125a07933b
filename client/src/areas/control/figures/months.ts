import { useQueries } from '@tanstack/react-query';
import type { ArraigoFigureRow } from '@/shared/api/schema.gen';
import { arraigoFigures } from './figures.api';
import { type Period, yearTo } from './period';

export interface Month {
  key: string;
  /** Absent when the month lies ahead, or before the register's first order. */
  row: ArraigoFigureRow | undefined;
}

const silent = (row: ArraigoFigureRow) =>
  row.stockAtStart === 0 &&
  row.stockAtEnd === 0 &&
  row.entered === 0 &&
  row.lifted === 0 &&
  !row.certificates?.total;

/** The twelve months to the end of the period. A month that lies ahead is no zero. */
export function useMonths(of: Period, today: string) {
  const months = yearTo(of);
  const years = [...new Set(months.map((key) => key.slice(0, 4)))];
  const answers = useQueries({ queries: years.map((year) => arraigoFigures(year, 'month')) });
  const known = new Map(answers.flatMap(({ data }) => data?.rows ?? []).map((row) => [row.key, row]));
  return {
    isPending: answers.some((answer) => answer.isPending),
    failed: answers.find((answer) => answer.error),
    months: months.map((key): Month => {
      const row = known.get(key);
      return { key, row: row && key <= today.slice(0, 7) && !silent(row) ? row : undefined };
    }),
  };
}
