import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';
import type { ImportCourts, RegisterCourt } from '@/shared/api/schema.gen';

const all = ['control', 'courts'] as const;
const refreshes = [all];

/** The catalogue changes by an import, which reads it anew: it is kept for the hour. */
export const courts = (department?: string) =>
  queryOptions({
    ...query([...all, department ?? 'all'], (signal) =>
      api.GET('/api/v1/control/courts', { params: { query: { department } }, signal }),
    ),
    staleTime: 3600_000,
  });

export const registerCourt = command(
  'control.court.register',
  (body: RegisterCourt, call) =>
    api.POST('/api/v1/control/courts', { params: { header: call.registers }, body }),
  { refreshes },
);

export const importCourts = command(
  'control.court.import',
  (body: ImportCourts, call) =>
    api.POST('/api/v1/control/courts/imports', { params: { header: call.registers }, body }),
  { refreshes },
);
