import { api } from '@/shared/api/client';
import { query, type Reply } from '@/shared/api/query';
import type { Confidence } from '@/shared/api/schema.gen';

/** What every reference list says of each of its rows. */
export interface ListedRow {
  code: string;
  name: string;
  source: string;
  confidence: Confidence;
  confirmed: boolean;
  validFrom?: string | null;
  validUntil?: string | null;
  note?: string | null;
}

export const listNames = [
  'departments',
  'municipalities',
  'countries',
  'mrz-codes',
  'posts',
  'passport-centres',
  'reception-centres',
  'offices',
  'institutions',
  'languages',
  'ethnic-groups',
  'sexes',
] as const;
export type ListName = (typeof listNames)[number];

export const referenceList = (name: ListName) =>
  query(
    ['territory', 'lists', name],
    (signal): Promise<Reply<{ items: ListedRow[] }>> => api.GET(`/api/v1/territory/${name}`, { signal }),
  );
