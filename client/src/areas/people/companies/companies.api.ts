import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { record } from '@/shared/api/query';
import type { RegisterCompany } from '@/shared/api/schema.gen';

const all = ['people', 'companies'] as const;
const refreshes = [all];

export const company = (companyId: string) =>
  record([...all, companyId], (signal) =>
    api.GET('/api/v1/people/companies/{companyId}', { params: { path: { companyId } }, signal }),
  );

export const registerCompany = command(
  'people.company.register',
  (body: RegisterCompany, call) =>
    api.POST('/api/v1/people/companies', { params: { header: call.registers }, body }),
  { refreshes },
);

export const correctCompany = command(
  'people.company.correct',
  ({ companyId, etag, ...body }: { companyId: string; etag: string; name: string; why: string }, call) =>
    api.POST('/api/v1/people/companies/{companyId}/corrections', {
      params: { path: { companyId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);
