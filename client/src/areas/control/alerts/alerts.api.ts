import { queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query, record } from '@/shared/api/query';
import type {
  AlertProposalKind,
  AlertState,
  AnnotateAlert,
  CorrectAlert,
  ProposeAlertLifting,
  RaiseAlertVisibility,
  RegisterAlert,
  SearchAlerts,
} from '@/shared/api/schema.gen';
import { type Purpose, purposeHeaders } from '@/shared/purpose/purpose';

export interface FindAlerts {
  worklist?: string | undefined;
  type?: string | undefined;
  origin?: string | undefined;
  state?: AlertState | undefined;
  after?: string | undefined;
}

const all = ['control', 'alerts'] as const;
const refreshes = [all];

export const worklistCounts = queryOptions({
  ...query([...all, 'worklists'], (signal) => api.GET('/api/v1/control/alerts/worklists', { signal })),
  refetchInterval: 60_000,
});

export const alerts = (find: FindAlerts, purpose: Purpose) =>
  query([...all, 'list', find, purpose], (signal) =>
    api.GET('/api/v1/control/alerts', {
      params: { query: find, header: purposeHeaders(purpose) },
      signal,
    }),
  );

export const foundAlerts = (sought: SearchAlerts, purpose: Purpose) =>
  query([...all, 'search', sought, purpose], (signal) =>
    api.POST('/api/v1/control/alerts/searches', {
      params: { header: purposeHeaders(purpose) },
      body: sought,
      signal,
    }),
  );

export const alert = (alertId: string, purpose: Purpose) =>
  record([...all, 'one', alertId, purpose], (signal) =>
    api.GET('/api/v1/control/alerts/{alertId}', {
      params: { path: { alertId }, header: purposeHeaders(purpose) },
      signal,
    }),
  );

export const alertFigures = (period: string) =>
  query([...all, 'figures', period], (signal) =>
    api.GET('/api/v1/control/alerts/figures', { params: { query: { period } }, signal }),
  );

export const alertTypes = queryOptions({
  ...query(['control', 'alert-types'], (signal) => api.GET('/api/v1/control/alert-types', { signal })),
  staleTime: 3600_000,
});

export const registerAlert = command(
  'control.alert.register',
  (body: RegisterAlert, call) =>
    api.POST('/api/v1/control/alerts', { params: { header: call.registers }, body }),
  { refreshes },
);

/** Of which alert, as last read. */
export interface Change {
  alertId: string;
  etag: string;
}

export const correctAlert = command(
  'control.alert.correct',
  ({ alertId, etag, ...body }: Change & CorrectAlert, call) =>
    api.POST('/api/v1/control/alerts/{alertId}/corrections', {
      params: { path: { alertId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const verifyAlert = command(
  'control.alert.verify',
  ({ alertId, etag }: Change, call) =>
    api.POST('/api/v1/control/alerts/{alertId}/verification', {
      params: { path: { alertId }, header: call.changes(etag) },
    }),
  { refreshes },
);

export const rejectAlert = command(
  'control.alert.reject',
  ({ alertId, etag, why }: Change & { why: string }, call) =>
    api.POST('/api/v1/control/alerts/{alertId}/rejection', {
      params: { path: { alertId }, header: call.changes(etag) },
      body: { why },
    }),
  { refreshes },
);

export const annulAlert = command(
  'control.alert.annul',
  ({ alertId, etag, why }: Change & { why: string }, call) =>
    api.POST('/api/v1/control/alerts/{alertId}/annulments', {
      params: { path: { alertId }, header: call.changes(etag) },
      body: { why },
    }),
  { refreshes },
);

export const raiseAlert = command(
  'control.alert.raise',
  ({ alertId, etag, ...body }: Change & RaiseAlertVisibility, call) =>
    api.POST('/api/v1/control/alerts/{alertId}/visibility', {
      params: { path: { alertId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const annotateAlert = command(
  'control.alert.annotate',
  ({ alertId, etag, ...body }: Change & AnnotateAlert, call) =>
    api.POST('/api/v1/control/alerts/{alertId}/notes', {
      params: { path: { alertId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const liftAlert = command(
  'control.alert.lift',
  ({ alertId, etag, ...body }: Change & ProposeAlertLifting, call) =>
    api.POST('/api/v1/control/alerts/{alertId}/liftings', {
      params: { path: { alertId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export interface Answer extends Change {
  kind: AlertProposalKind;
  actId: string;
}

const confirmations = {
  lifting: '/api/v1/control/alerts/{alertId}/liftings/{actId}/confirmation',
  correction: '/api/v1/control/alerts/{alertId}/corrections/{actId}/confirmation',
  annulment: '/api/v1/control/alerts/{alertId}/annulments/{actId}/confirmation',
} as const;

const refusals = {
  lifting: '/api/v1/control/alerts/{alertId}/liftings/{actId}/refusal',
  correction: '/api/v1/control/alerts/{alertId}/corrections/{actId}/refusal',
  annulment: '/api/v1/control/alerts/{alertId}/annulments/{actId}/refusal',
} as const;

export const confirmProposal = command(
  'control.alert.confirm',
  ({ alertId, etag, kind, actId }: Answer, call) =>
    api.POST(confirmations[kind], { params: { path: { alertId, actId }, header: call.changes(etag) } }),
  { refreshes },
);

export const refuseProposal = command(
  'control.alert.refuse',
  ({ alertId, etag, kind, actId, why }: Answer & { why: string }, call) =>
    api.POST(refusals[kind], {
      params: { path: { alertId, actId }, header: call.changes(etag) },
      body: { why },
    }),
  { refreshes },
);
