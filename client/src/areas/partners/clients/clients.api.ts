import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query, record } from '@/shared/api/query';
import type {
  AddKey,
  ClientStatus,
  GrantScopes,
  RegisterClient,
  RenewAgreement,
} from '@/shared/api/schema.gen';

export interface FindClients {
  status?: ClientStatus | undefined;
  after?: string | undefined;
}

const all = ['partners', 'clients'] as const;
const refreshes = [all];

export const clients = (find: FindClients) =>
  query([...all, 'list', find], (signal) =>
    api.GET('/api/v1/partners/clients', { params: { query: find }, signal }),
  );

export const client = (partnerId: string) =>
  record([...all, partnerId], (signal) =>
    api.GET('/api/v1/partners/clients/{partnerId}', { params: { path: { partnerId } }, signal }),
  );

export const scopes = query(['partners', 'scopes'], (signal) =>
  api.GET('/api/v1/partners/scopes', { signal }),
);

export const purposes = query(['partners', 'purposes'], (signal) =>
  api.GET('/api/v1/partners/purposes', { signal }),
);

/** Of which client, as last read. */
export interface Change {
  partnerId: string;
  etag: string;
}
type Reasoned = Change & { why: string };

const headed = (
  { partnerId, etag }: Change,
  call: { changes: (etag: string) => { 'If-Match': string } },
) => ({
  path: { partnerId },
  header: call.changes(etag),
});

export const registerClient = command(
  'partners.client.register',
  (body: RegisterClient, call) =>
    api.POST('/api/v1/partners/clients', { params: { header: call.registers }, body }),
  { refreshes },
);

export const rotateSecret = command(
  'partners.client.rotate_secret',
  (of: Change, call) =>
    api.POST('/api/v1/partners/clients/{partnerId}/secrets', { params: headed(of, call) }),
  { refreshes },
);

export const retireSecret = command(
  'partners.client.retire_secret',
  ({ secretId, why, ...of }: Reasoned & { secretId: string }, call) => {
    const { path, header } = headed(of, call);
    return api.POST('/api/v1/partners/clients/{partnerId}/secrets/{secretId}/retirement', {
      params: { path: { ...path, secretId }, header },
      body: { why },
    });
  },
  { refreshes },
);

export const addKey = command(
  'partners.client.add_key',
  ({ partnerId, etag, ...body }: Change & AddKey, call) =>
    api.POST('/api/v1/partners/clients/{partnerId}/keys', {
      params: headed({ partnerId, etag }, call),
      body,
    }),
  { refreshes },
);

export const retireKey = command(
  'partners.client.retire_key',
  ({ kid, why, ...of }: Reasoned & { kid: string }, call) => {
    const { path, header } = headed(of, call);
    return api.POST('/api/v1/partners/clients/{partnerId}/keys/{kid}/retirement', {
      params: { path: { ...path, kid }, header },
      body: { why },
    });
  },
  { refreshes },
);

export const grantScopes = command(
  'partners.client.grant_scopes',
  ({ partnerId, etag, ...body }: Change & GrantScopes, call) =>
    api.POST('/api/v1/partners/clients/{partnerId}/grants', {
      params: headed({ partnerId, etag }, call),
      body,
    }),
  { refreshes },
);

export const renewAgreement = command(
  'partners.client.renew_agreement',
  ({ partnerId, etag, ...body }: Change & RenewAgreement, call) =>
    api.POST('/api/v1/partners/clients/{partnerId}/agreement', {
      params: headed({ partnerId, etag }, call),
      body,
    }),
  { refreshes },
);

export const suspendClient = command(
  'partners.client.suspend',
  ({ why, ...of }: Reasoned, call) =>
    api.POST('/api/v1/partners/clients/{partnerId}/suspension', { params: headed(of, call), body: { why } }),
  { refreshes },
);

export const resumeClient = command(
  'partners.client.resume',
  ({ why, ...of }: Reasoned, call) =>
    api.POST('/api/v1/partners/clients/{partnerId}/resumption', { params: headed(of, call), body: { why } }),
  { refreshes },
);

export const endClient = command(
  'partners.client.end',
  ({ why, ...of }: Reasoned, call) =>
    api.POST('/api/v1/partners/clients/{partnerId}/end', { params: headed(of, call), body: { why } }),
  { refreshes },
);
