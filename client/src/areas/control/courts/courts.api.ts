import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';
import type { RegisterCourt } from '@/shared/api/schema.gen';

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
  ({ source, text }: { source: string; text: string }, call) =>
    api.POST('/api/v1/control/courts/imports', {
      params: { header: call.registers },
      body: { source, file: text },
      bodySerializer: () => {
        const form = new FormData();
        form.append('source', source);
        form.append('file', new Blob([text], { type: 'text/csv' }), 'juzgados.csv');
        return form;
      },
    }),
  { refreshes },
);
