import { isoDay, oneOf, search, word } from '@/shared/areas/search';

const result = oneOf('positive', 'negative', 'inconclusive');

export const readCertificatesSearch = (raw: Record<string, unknown>) =>
  search({
    result: result(raw.result),
    from: isoDay(raw.from),
    until: isoDay(raw.until),
    arraigo: word(raw.arraigo),
    after: word(raw.after),
    open: word(raw.open),
  });
