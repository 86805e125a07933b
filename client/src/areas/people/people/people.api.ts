import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query, record } from '@/shared/api/query';
import type {
  AddAlias,
  AddDocument,
  CheckDuplicates,
  CorrectPerson,
  RegisterPerson,
} from '@/shared/api/schema.gen';
import { type Purpose, purposeHeaders } from '@/shared/purpose/purpose';

const all = ['people', 'people'] as const;
const refreshes = [all];

export const person = (personId: string, purpose: Purpose) =>
  record([...all, personId, purpose], (signal) =>
    api.GET('/api/v1/people/{personId}', {
      params: { path: { personId }, header: purposeHeaders(purpose) },
      signal,
    }),
  );

export const duplicates = (of: CheckDuplicates, purpose: Purpose) =>
  query([...all, 'duplicates', of, purpose], (signal) =>
    api.POST('/api/v1/people/duplicate-checks', {
      params: { header: purposeHeaders(purpose) },
      body: of,
      signal,
    }),
  );

export const readMrz = command(
  'people.mrz.read',
  (text: string) => api.POST('/api/v1/people/mrz-readings', { body: { text } }),
  { refreshes: [] },
);

export const registerPerson = command(
  'people.person.register',
  (body: RegisterPerson, call) => api.POST('/api/v1/people', { params: { header: call.registers }, body }),
  { refreshes },
);

/** Of which person, as last read. */
interface Change {
  personId: string;
  etag: string;
}

export const addDocument = command(
  'people.person.add_document',
  ({ personId, etag, ...body }: Change & AddDocument, call) =>
    api.POST('/api/v1/people/{personId}/documents', {
      params: { path: { personId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const addAlias = command(
  'people.person.add_alias',
  ({ personId, etag, ...body }: Change & AddAlias, call) =>
    api.POST('/api/v1/people/{personId}/aliases', {
      params: { path: { personId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const correctPerson = command(
  'people.person.correct',
  ({ personId, etag, ...body }: Change & CorrectPerson, call) =>
    api.POST('/api/v1/people/{personId}/corrections', {
      params: { path: { personId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);

export const verifyIdentity = command(
  'people.person.verify_identity',
  ({ personId, etag, ...body }: Change & { documentId: string }, call) =>
    api.POST('/api/v1/people/{personId}/verified-identity', {
      params: { path: { personId }, header: call.changes(etag) },
      body,
    }),
  { refreshes },
);
