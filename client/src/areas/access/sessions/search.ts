import { search, word } from '@/shared/areas/search';

export const readSessionsSearch = (raw: Record<string, unknown>) =>
  search({ officer: word(raw.officer), after: word(raw.after) });
