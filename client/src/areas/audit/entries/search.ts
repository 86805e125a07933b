import { isoDay, oneOf, search, word } from '@/shared/areas/search';

export const outcomes = ['done', 'repeated', 'read', 'refused', 'failed'] as const;
const outcome = oneOf(...outcomes);

/** Codes and days only: an officer's name and a case reference stay out of the address. */
export const readEntriesSearch = (raw: Record<string, unknown>) =>
  search({
    subject: word(raw.subject),
    useCase: word(raw.useCase),
    outcome: outcome(raw.outcome),
    from: isoDay(raw.from),
    until: isoDay(raw.until),
    after: word(raw.after),
    open: word(raw.open),
  });
