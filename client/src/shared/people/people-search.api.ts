import { api } from '@/shared/api/client';
import { query } from '@/shared/api/query';
import type { SearchCompanies, SearchPeople } from '@/shared/api/schema.gen';
import { type Purpose, purposeHeaders } from '@/shared/purpose/purpose';

/** The question stands in the body and in memory, never in an address. */
export const peopleFound = (sought: SearchPeople, purpose: Purpose) =>
  query(['people', 'people', 'search', sought, purpose], (signal) =>
    api.POST('/api/v1/people/searches', {
      params: { header: purposeHeaders(purpose) },
      body: sought,
      signal,
    }),
  );

export const companiesFound = (sought: SearchCompanies) =>
  query(['people', 'companies', 'search', sought], (signal) =>
    api.POST('/api/v1/people/companies/searches', { body: sought, signal }),
  );
