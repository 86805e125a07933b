import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { forgetAttempts } from '@/shared/api/attempts';
import { api, rememberCsrf } from '@/shared/api/client';
import { ApiProblem } from '@/shared/api/problem';
import { take } from '@/shared/api/query';
import type { SessionView } from '@/shared/api/schema.gen';
import { claim, wipe } from '@/shared/offline/vault';
import type { Permission } from '@/shared/permissions/can';
import { forgetPurpose } from '@/shared/purpose/purpose';
import { endSession, isEnding, wishNoMore, wishToEnd } from './ending';

export type Session = SessionView;

export const session = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    if (isEnding()) {
      await endSession();
      return null;
    }
    try {
      return await opened(await take(api.GET('/api/v1/session', { signal })));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** To be called with every answer that opens a session. */
export async function opened(answer: Session): Promise<Session> {
  wishNoMore();
  rememberCsrf(answer.csrfToken);
  await claim(answer.user.id);
  return answer;
}

/** Signed out: nothing of this session stays on the machine. */
export async function forgetSession() {
  rememberCsrf(undefined);
  forgetAttempts();
  forgetPurpose();
  await wipe();
}

/** Only below the shell, which is drawn for a signed-in officer alone. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(session);
  if (!data) throw new ApiProblem(401, 'access.not_signed_in');
  return data;
}

export const useMay = () => {
  const { permissions } = useSession();
  return (permission: Permission | undefined) => permission === undefined || permissions.includes(permission);
};

/** The machine forgets first: a line that is down must not keep a leaving officer's work readable. */
export function useSignOut() {
  const client = useQueryClient();
  return async () => {
    wishToEnd();
    await forgetSession();
    // Not `clear`: the shell would keep looking at a query that is no longer there.
    client.setQueryData(session.queryKey, null);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== session.queryKey[0] });
    await endSession();
  };
}
