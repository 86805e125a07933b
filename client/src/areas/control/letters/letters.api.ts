import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { file } from '@/shared/api/file';
import { query, record } from '@/shared/api/query';
import type { DispatchLetter, LetterKind } from '@/shared/api/schema.gen';
import { purposeHeaders, worklistPurpose } from '@/shared/purpose/purpose';

export interface FindLetters {
  dispatched?: boolean | undefined;
  kind?: LetterKind | undefined;
  after?: string | undefined;
}

const all = ['control', 'letters'] as const;
const purpose = worklistPurpose('legal_proceeding', 'letters');

export const letters = (find: FindLetters) =>
  query([...all, 'list', find], (signal) =>
    api.GET('/api/v1/control/letters', { params: { query: find }, signal }),
  );

export const letter = (letterId: string) =>
  record([...all, letterId], (signal) =>
    api.GET('/api/v1/control/letters/{letterId}', {
      params: { path: { letterId }, header: purposeHeaders(purpose) },
      signal,
    }),
  );

export const letterDocument = (letterId: string, version: number) =>
  file([...all, letterId, 'document', version], `/api/v1/control/letters/${letterId}/document`, purpose);

export const dispatchLetter = command(
  'control.letter.dispatch',
  ({ letterId, etag, ...body }: DispatchLetter & { letterId: string; etag: string }, call) =>
    api.POST('/api/v1/control/letters/{letterId}/dispatch', {
      params: { path: { letterId }, header: call.changes(etag) },
      body,
    }),
  { refreshes: [all, ['control', 'arraigos']] },
);
