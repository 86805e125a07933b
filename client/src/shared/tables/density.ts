import { useSyncExternalStore } from 'react';

type Density = 'roomy' | 'compact';
const stored = 'igm.density';
const listeners = new Set<() => void>();

const read = (): Density => (localStorage.getItem(stored) === 'compact' ? 'compact' : 'roomy');

function set(density: Density) {
  localStorage.setItem(stored, density);
  for (const listener of listeners) listener();
}

/** One choice for every table of this officer's browser. */
export function useDensity() {
  const density = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, read);
  return [density, set] as const;
}
