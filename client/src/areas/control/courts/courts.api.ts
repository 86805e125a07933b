import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';
import type { ImportCourts, RegisterCourt } from '@/shared/api/schema.gen';

const all = ['control', 'courts'] as const;
const refreshes = [all, ['catalogues', 'courts']];

export const courts = (department: string | undefined) =>
  query([...all, department ?? 'all'], (signal) =>
    api.GET('/api/v1/control/courts', { params: { query: { department } }, signal }),
  );

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
