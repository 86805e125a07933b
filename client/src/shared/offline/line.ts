import { useSyncExternalStore } from 'react';

/** Whether the API answers: what the browser says, corrected by what requests have met. */
let silent = false;
let lastAnswer = new Date();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

export function noteAnswer() {
  lastAnswer = new Date();
  if (silent) {
    silent = false;
    tell();
  }
}

export function noteSilence() {
  if (!silent) {
    silent = true;
    tell();
  }
}

const down = () => silent || !navigator.onLine;

function subscribe(listener: () => void) {
  listeners.add(listener);
  const up = () => {
    silent = false;
    listener();
  };
  addEventListener('online', up);
  addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('online', up);
    removeEventListener('offline', listener);
  };
}

export const useLineDown = () => useSyncExternalStore(subscribe, down);
export const lastAnswerAt = () => lastAnswer;
