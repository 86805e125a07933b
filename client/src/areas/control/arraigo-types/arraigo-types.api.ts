import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';
import type { ChangeArraigoRules } from '@/shared/api/schema.gen';

const all = ['control', 'arraigo-types'] as const;

export const arraigoTypes = query(all, (signal) => api.GET('/api/v1/control/arraigo-types', { signal }));

export const changeRules = command(
  'control.arraigo_type.change_rules',
  ({ code, ...body }: ChangeArraigoRules & { code: string }, call) =>
    api.POST('/api/v1/control/arraigo-types/{code}/rules', {
      params: { path: { code }, header: call.registers },
      body,
    }),
  { refreshes: [all] },
);
