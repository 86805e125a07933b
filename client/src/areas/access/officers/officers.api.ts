import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query, record } from '@/shared/api/query';
import type { CreateOfficer, GrantRoles, OfficerStatus } from '@/shared/api/schema.gen';

export interface FindOfficers {
  status?: OfficerStatus | undefined;
  role?: string | undefined;
  after?: string | undefined;
}

const all = ['access', 'officers'] as const;
const refreshes = [all, ['access', 'sessions']];

export const officers = (find: FindOfficers) =>
  query([...all, 'list', find], (signal) =>
    api.GET('/api/v1/access/officers', { params: { query: find }, signal }),
  );

export const officer = (officerId: string) =>
  record([...all, officerId], (signal) =>
    api.GET('/api/v1/access/officers/{officerId}', { params: { path: { officerId } }, signal }),
  );

export const roles = query(['access', 'roles'], (signal) => api.GET('/api/v1/access/roles', { signal }));

/** Of which officer, as last read. */
interface Change {
  officerId: string;
  etag: string;
}
type Reasoned = Change & { why: string };

export const createOfficer = command(
  'access.officer.create',
  (body: CreateOfficer, call) =>
    api.POST('/api/v1/access/officers', { params: { header: call.registers }, body }),
  { refreshes },
);

export const issueLink = command(
  'access.officer.issue_link',
  ({ officerId, etag }: Change, call) =>
    api.POST('/api/v1/access/officers/{officerId}/link', {
      params: { path: { officerId }, header: call.changes(etag) },
    }),
  { refreshes },
);

export const resetSecondFactor = command(
  'access.officer.reset_second_factor',
  ({ officerId, etag, why }: Reasoned, call) =>
    api.POST('/api/v1/access/officers/{officerId}/second-factor-reset', {
      params: { path: { officerId }, header: call.changes(etag) },
      body: { why },
    }),
  { refreshes },
);

export const suspendOfficer = command(
  'access.officer.suspend',
  ({ officerId, etag, why }: Reasoned, call) =>
    api.POST('/api/v1/access/officers/{officerId}/suspension', {
      params: { path: { officerId }, header: call.changes(etag) },
      body: { why },
    }),
  { refreshes },
);

export const reinstateOfficer = command(
  'access.officer.reinstate',
  ({ officerId, etag, why }: Reasoned, call) =>
    api.POST('/api/v1/access/officers/{officerId}/reinstatement', {
      params: { path: { officerId }, header: call.changes(etag) },
      body: { why },
    }),
  { refreshes },
);

export const grantRoles = command(
  'access.officer.grant_roles',
  ({ officerId, etag, ...body }: Change & GrantRoles, call) =>
    api.POST('/api/v1/access/officers/{officerId}/roles', {
      params: { path: { officerId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);
