import { oneOf, search, word } from '@/shared/areas/search';
import { worklistNames } from './worklists';

export const stateNames = ['registered', 'active', 'lifted', 'expired', 'rejected', 'annulled'] as const;

export const worklistOf = oneOf(...worklistNames);
const state = oneOf(...stateNames);

/** Codes and keys only: no name and no reference stands in the address. */
export const readAlertsSearch = (raw: Record<string, unknown>) =>
  search({
    worklist: worklistOf(raw.worklist),
    type: word(raw.type),
    origin: word(raw.origin),
    state: state(raw.state),
    after: word(raw.after),
    open: word(raw.open),
  });

export const readOpenSearch = (raw: Record<string, unknown>) => search({ open: word(raw.open) });
