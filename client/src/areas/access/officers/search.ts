import { oneOf, search, word } from '@/shared/areas/search';

const status = oneOf('invited', 'active', 'suspended');

export const readOfficersSearch = (raw: Record<string, unknown>) =>
  search({
    status: status(raw.status),
    role: word(raw.role),
    after: word(raw.after),
    open: word(raw.open),
  });
