import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';

const all = ['control', 'courts'] as const;

export const courts = (department: string | undefined) =>
  query([...all, department ?? 'all'], (signal) =>
    api.GET('/api/v1/control/courts', { params: { query: { department } }, signal }),
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
  { refreshes: [all, ['catalogues', 'courts']] },
);
