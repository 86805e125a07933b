import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '@/shared/api/problem';
import { language } from '@/shared/i18n/i18n';

export interface CatalogueItem {
  code: string;
  name: string;
}

const addresses = {
  countries: '/api/v1/territory/countries',
  departments: '/api/v1/territory/departments',
  municipalities: '/api/v1/territory/municipalities',
  institutions: '/api/v1/territory/institutions',
} as const;

export type Catalogue = keyof typeof addresses;

/** Reference lists: fetched once, kept for the day; the browser's own cache answers by ETag. */
export const catalogue = (name: Catalogue) =>
  queryOptions({
    queryKey: ['catalogues', name, language()],
    queryFn: async ({ signal }): Promise<readonly CatalogueItem[]> => {
      const response = await fetch(addresses[name], { signal, headers: { 'Accept-Language': language() } });
      if (!response.ok) throw await ApiProblem.of(response);
      const answer = (await response.json()) as { items: CatalogueItem[] } | CatalogueItem[];
      const items = Array.isArray(answer) ? answer : answer.items;
      return items;
    },
    staleTime: 24 * 3600 * 1000,
  });
