import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { file } from '@/shared/api/file';
import { query, record, take } from '@/shared/api/query';
import type {
  CompleteArraigo,
  CorrectArraigo,
  ObserveArraigo,
  ReceiveArraigo,
  RegisterArraigo,
  ReturnArraigo,
  SearchArraigos,
} from '@/shared/api/schema.gen';
import { type Purpose, purposeHeaders } from '@/shared/purpose/purpose';

export interface FindArraigos {
  worklist?: string | undefined;
  type?: string | undefined;
  court?: string | undefined;
  department?: string | undefined;
  state?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  after?: string | undefined;
}

const all = ['control', 'arraigos'] as const;
const refreshes = [all];

export const worklistCounts = queryOptions({
  ...query([...all, 'worklists'], (signal) => api.GET('/api/v1/control/arraigos/worklists', { signal })),
  refetchInterval: 60_000,
});

export const arraigos = (find: FindArraigos, purpose: Purpose) =>
  query([...all, 'list', find, purpose], (signal) =>
    api.GET('/api/v1/control/arraigos', {
      params: { query: find, header: purposeHeaders(purpose) },
      signal,
    }),
  );

export const foundArraigos = (sought: SearchArraigos, purpose: Purpose) =>
  query([...all, 'search', sought, purpose], (signal) =>
    api.POST('/api/v1/control/arraigos/searches', {
      params: { header: purposeHeaders(purpose) },
      body: sought,
      signal,
    }),
  );

export const arraigo = (arraigoId: string, purpose: Purpose) =>
  record([...all, 'one', arraigoId, purpose], (signal) =>
    api.GET('/api/v1/control/arraigos/{arraigoId}', {
      params: { path: { arraigoId }, header: purposeHeaders(purpose) },
      signal,
    }),
  );

export const arraigoTypes = queryOptions({
  ...query(['control', 'arraigo-types'], (signal) => api.GET('/api/v1/control/arraigo-types', { signal })),
  staleTime: 3600_000,
});

export const exportArraigos = (find: FindArraigos, purpose: Purpose): Promise<Blob> =>
  take(
    api.GET('/api/v1/control/arraigos/exports', {
      params: { query: { ...find, format: 'csv' }, header: purposeHeaders(purpose) },
      parseAs: 'blob',
    }),
  );

export const scanContent = (arraigoId: string, scanId: string, purpose: Purpose) =>
  file([...all, arraigoId, 'scan', scanId], `/api/v1/control/arraigos/${arraigoId}/scans/${scanId}`, purpose);

export const receiveArraigo = command(
  'control.arraigo.receive',
  (body: ReceiveArraigo, call) =>
    api.POST('/api/v1/control/arraigos', { params: { header: call.registers }, body }),
  { refreshes },
);

/** Of which order, as last read. */
export interface Change {
  arraigoId: string;
  etag: string;
}

export const registerArraigo = command(
  'control.arraigo.register',
  ({ arraigoId, etag, ...body }: Change & RegisterArraigo, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/registration', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const completeArraigo = command(
  'control.arraigo.complete',
  ({ arraigoId, etag, ...body }: Change & CompleteArraigo, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/completion', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const correctArraigo = command(
  'control.arraigo.correct',
  ({ arraigoId, etag, ...body }: Change & CorrectArraigo, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/corrections', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const verifyArraigo = command(
  'control.arraigo.verify',
  ({ arraigoId, etag }: Change, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/verification', {
      params: { path: { arraigoId }, header: call.changes(etag) },
    }),
  { refreshes },
);

export const observeArraigo = command(
  'control.arraigo.observe',
  ({ arraigoId, etag, ...body }: Change & ObserveArraigo, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/observations', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const returnArraigo = command(
  'control.arraigo.return',
  ({ arraigoId, etag, ...body }: Change & ReturnArraigo, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/return', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);
