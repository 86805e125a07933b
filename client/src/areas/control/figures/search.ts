import { search, word } from '@/shared/areas/search';
import { parsePeriod } from './period';

export const readFiguresSearch = (raw: Record<string, unknown>) => {
  const period = word(raw.period);
  return search({ period: period !== undefined && parsePeriod(period) ? period : undefined });
};
