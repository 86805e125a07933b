import { oneOf, search, word } from '@/shared/areas/search';

const status = oneOf('active', 'suspended', 'ended');

export const readClientsSearch = (raw: Record<string, unknown>) =>
  search({ status: status(raw.status), after: word(raw.after), open: word(raw.open) });
