import { api } from '@/shared/api/client';
import { query } from '@/shared/api/query';

const all = ['control', 'figures'] as const;

export type Cut = 'month' | 'type' | 'court' | 'department';

export const arraigoSummary = (period: string) =>
  query([...all, 'summary', period], (signal) =>
    api.GET('/api/v1/control/arraigos/summary', { params: { query: { period } }, signal }),
  );

export const arraigoFigures = (period: string, by: Cut) =>
  query([...all, by, period], (signal) =>
    api.GET('/api/v1/control/arraigos/figures', { params: { query: { period, by } }, signal }),
  );
