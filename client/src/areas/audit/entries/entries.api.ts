import { api } from '@/shared/api/client';
import { query } from '@/shared/api/query';
import type { SearchAuditEntries } from '@/shared/api/schema.gen';
import { type Purpose, purposeHeaders } from '@/shared/purpose/purpose';

export const entries = (body: SearchAuditEntries, purpose: Purpose) =>
  query(['audit', 'entries', 'list', body, purpose], (signal) =>
    api.POST('/api/v1/audit/entries/searches', { params: { header: purposeHeaders(purpose) }, body, signal }),
  );

export const entry = (entryId: string, purpose: Purpose) =>
  query(['audit', 'entries', entryId, purpose], (signal) =>
    api.GET('/api/v1/audit/entries/{entryId}', {
      params: { path: { entryId }, header: purposeHeaders(purpose) },
      signal,
    }),
  );
