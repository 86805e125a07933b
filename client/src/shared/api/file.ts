import { type QueryKey, queryOptions } from '@tanstack/react-query';
import { language } from '@/shared/i18n/i18n';
import { noteAnswer, noteSilence } from '@/shared/offline/line';
import { type Purpose, purposeHeaders } from '@/shared/purpose/purpose';
import { ApiProblem } from './problem';

/** A file of the API about a named person: read with a purpose, so never by its plain address. */
export const file = (key: QueryKey, address: string, purpose: Purpose) =>
  queryOptions({
    queryKey: [...key, address, purpose],
    queryFn: async ({ signal }): Promise<Blob> => {
      const headers = { ...purposeHeaders(purpose), 'Accept-Language': language() };
      const response = await fetch(address, { signal, headers }).catch((error: unknown) => {
        if (signal.aborted) throw error;
        noteSilence();
        throw new ApiProblem(0, 'client.network');
      });
      noteAnswer();
      if (!response.ok) throw await ApiProblem.of(response);
      return response.blob();
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
