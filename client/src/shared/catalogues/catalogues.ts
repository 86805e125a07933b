import { queryOptions } from '@tanstack/react-query';
import { ApiProblem } from '@/shared/api/problem';
import { language } from '@/shared/i18n/i18n';

export interface CatalogueItem {
  code: string;
  name: string;
  /** `official`, `proposed` …: what is unconfirmed is shown as such. */
  confidence?: string;
  id?: string;
}

const addresses = {
  countries: '/api/v1/territory/countries',
  departments: '/api/v1/territory/departments',
  municipalities: '/api/v1/territory/municipalities',
  courts: '/api/v1/control/courts',
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
      // An order names its court by the court's id; the code of the judiciary is seen beside the name.
      return items.map(({ id, code, name, ...rest }) =>
        id === undefined ? { code, name, ...rest } : { code: id, name: `${name} · ${code}`, ...rest },
      );
    },
    staleTime: 24 * 3600 * 1000,
  });
