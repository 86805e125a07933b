import { useSyncExternalStore } from 'react';
import { api, rememberCsrf } from '@/shared/api/client';
import { ApiProblem } from '@/shared/api/problem';
import { take } from '@/shared/api/query';

/**
 * A sign-out that has not reached the API. The cookie is out of our reach, so that the wish outlives a reload: the
 * session is ended before anything is read with it.
 */
const stored = 'igm.session.ending';
const again = 15_000;
let waiting = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function wait(still: boolean) {
  waiting = still;
  clearTimeout(timer);
  if (still) timer = setTimeout(() => void endSession(), again);
  for (const listener of listeners) listener();
}

export const isEnding = () => localStorage.getItem(stored) !== null;
export const wishToEnd = () => localStorage.setItem(stored, 'yes');

/** Somebody signed in anew: that session is another one. */
export function wishNoMore() {
  localStorage.removeItem(stored);
  if (waiting) wait(false);
}

/** Ends the session now, or when the line returns. */
export async function endSession(): Promise<void> {
  if (!isEnding()) return;
  try {
    rememberCsrf((await take(api.GET('/api/v1/session'))).csrfToken);
    await take(api.DELETE('/api/v1/session'));
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 401)) {
      wait(true);
      return;
    }
  } finally {
    rememberCsrf(undefined);
  }
  wishNoMore();
}

addEventListener('online', () => void endSession());

/** Whether somebody has left this machine whose session still lives. */
export const useStillEnding = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting,
  );
