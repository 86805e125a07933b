import { useEffect, useSyncExternalStore } from 'react';

let said = '';
const listeners = new Set<() => void>();

function say(words: string) {
  said = words;
  for (const listener of listeners) listener();
}

/** Said politely to a reader of the screen whenever the words change. */
export function useAnnounced(words: string | undefined) {
  useEffect(() => {
    if (words !== undefined) say(words);
  }, [words]);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** One region that is there before anything is said: a region that arrives with its words is not read. */
export const Announcer = () => (
  <div role="status" aria-live="polite" className="igm-hidden" data-testid="announced">
    {useSyncExternalStore(subscribe, () => said)}
  </div>
);
