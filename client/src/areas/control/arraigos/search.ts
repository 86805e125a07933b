import { isoDay, oneOf, search, word } from '@/shared/areas/search';
import { worklistNames } from './worklists';

export const stateNames = [
  'RECIBIDO',
  'REGISTRADO',
  'OBSERVADO',
  'ACTIVO',
  'PRORROGADO',
  'LEVANTADO',
  'CADUCADO',
  'SUSTITUIDO',
  'RECHAZADO',
  'ANULADO',
] as const;

export const worklistOf = oneOf(...worklistNames);
const state = oneOf(...stateNames);

/** Codes, days and keys only: no name and no case file stands in the address. */
export const readArraigosSearch = (raw: Record<string, unknown>) =>
  search({
    worklist: worklistOf(raw.worklist),
    type: word(raw.type),
    court: word(raw.court),
    department: word(raw.department),
    state: state(raw.state),
    from: isoDay(raw.from),
    until: isoDay(raw.until),
    after: word(raw.after),
    open: word(raw.open),
  });

/** From which worklist an order was opened: that list states why it is read. */
export const readOrderSearch = (raw: Record<string, unknown>) => search({ from: worklistOf(raw.from) });

export const readOpenSearch = (raw: Record<string, unknown>) => search({ open: word(raw.open) });
