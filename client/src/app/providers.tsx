import { MantineProvider } from '@mantine/core';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { asProblem } from '@/shared/api/problem';
import { session } from '@/shared/session/session';
import { contrast, theme } from './theme';
import { schemeManager } from './scheme';

export function createQueryClient() {
  // An answer 401 anywhere means that the session ended; drafts stay, the shell shows the way back in.
  const onError = (error: Error) => {
    if (asProblem(error).code === 'access.not_signed_in' && client.getQueryData(session.queryKey)) {
      client.setQueryData(session.queryKey, null);
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'offlineFirst',
        staleTime: 15_000,
        retry: (count, error) =>
          count < 2 && ['offline', 'busy', 'unexpected'].includes(asProblem(error).kind),
        retryDelay: (count) => Math.min(1000 * 2 ** count, 8000),
      },
    },
  });
  return client;
}

export const Providers = ({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) => (
  <QueryClientProvider client={queryClient}>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={contrast}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  </QueryClientProvider>
);
