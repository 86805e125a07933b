import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';
import type {
  DecideArraigo,
  ProposalKind,
  ProposeAnnulment,
  ProposeExit,
  ProposeExtension,
  ProposeLifting,
  ProposeSubstitution,
} from '@/shared/api/schema.gen';
import { purposeHeaders, worklistPurpose } from '@/shared/purpose/purpose';
import { arraigo as readArraigo, scanContent } from '../arraigos/arraigos.api';

const all = ['control', 'arraigos'] as const;
const refreshes = [all, ['control', 'letters'], ['control', 'calendar']];

/** Who works on a court's order reads it for that. */
const purpose = worklistPurpose('legal_proceeding', 'court_order');

export const arraigo = (arraigoId: string) => readArraigo(arraigoId, purpose);

export const scan = (arraigoId: string, scanId: string) => scanContent(arraigoId, scanId, purpose);

/** Orders in force that could take the place of another: by what stands on the paper. */
export const ordersInForce = (sought: { oficio: string | null; caseFile: string | null }) =>
  query([...all, 'in-force', sought], (signal) =>
    api.POST('/api/v1/control/arraigos/searches', {
      params: { header: purposeHeaders(purpose) },
      body: { ...sought, inForceOnly: true, limit: 20 },
      signal,
    }),
  );

/** Of which order, as last read. */
interface Change {
  arraigoId: string;
  etag: string;
}

export const proposeLifting = command(
  'control.arraigo.propose_lifting',
  ({ arraigoId, etag, ...body }: Change & ProposeLifting, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/liftings', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const proposeExtension = command(
  'control.arraigo.propose_extension',
  ({ arraigoId, etag, ...body }: Change & ProposeExtension, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/extensions', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const proposeSubstitution = command(
  'control.arraigo.propose_substitution',
  ({ arraigoId, etag, ...body }: Change & ProposeSubstitution, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/substitutions', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const proposeAnnulment = command(
  'control.arraigo.propose_annulment',
  ({ arraigoId, etag, ...body }: Change & ProposeAnnulment, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/annulments', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const decide = command(
  'control.arraigo.decide',
  ({ arraigoId, etag, ...body }: Change & DecideArraigo, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/decision', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const proposeExit = command(
  'control.arraigo.propose_exit',
  ({ arraigoId, etag, ...body }: Change & ProposeExit, call) =>
    api.POST('/api/v1/control/arraigos/{arraigoId}/exit-authorisations', {
      params: { path: { arraigoId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

interface Answer extends Change {
  kind: ProposalKind;
  actId: string;
}

const confirmations = {
  lifting: '/api/v1/control/arraigos/{arraigoId}/liftings/{actId}/confirmation',
  extension: '/api/v1/control/arraigos/{arraigoId}/extensions/{actId}/confirmation',
  substitution: '/api/v1/control/arraigos/{arraigoId}/substitutions/{actId}/confirmation',
  annulment: '/api/v1/control/arraigos/{arraigoId}/annulments/{actId}/confirmation',
  correction: '/api/v1/control/arraigos/{arraigoId}/corrections/{actId}/confirmation',
  exit_authorisation: '/api/v1/control/arraigos/{arraigoId}/exit-authorisations/{actId}/confirmation',
} as const;

const refusals = {
  lifting: '/api/v1/control/arraigos/{arraigoId}/liftings/{actId}/refusal',
  extension: '/api/v1/control/arraigos/{arraigoId}/extensions/{actId}/refusal',
  substitution: '/api/v1/control/arraigos/{arraigoId}/substitutions/{actId}/refusal',
  annulment: '/api/v1/control/arraigos/{arraigoId}/annulments/{actId}/refusal',
  correction: '/api/v1/control/arraigos/{arraigoId}/corrections/{actId}/refusal',
  exit_authorisation: '/api/v1/control/arraigos/{arraigoId}/exit-authorisations/{actId}/refusal',
} as const;

export const confirmAct = command(
  'control.arraigo.confirm',
  ({ arraigoId, etag, kind, actId }: Answer, call) =>
    api.POST(confirmations[kind], {
      params: { path: { arraigoId, actId }, header: call.changes(etag) },
    }),
  { refreshes },
);

export const refuseAct = command(
  'control.arraigo.refuse',
  ({ arraigoId, etag, kind, actId, why }: Answer & { why: string }, call) =>
    api.POST(refusals[kind], {
      params: { path: { arraigoId, actId }, header: call.changes(etag) },
      body: { why },
    }),
  { refreshes },
);
