import { createRoute } from '@tanstack/react-router';
import { area, page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { oneOf, search, word } from '@/shared/areas/search';
import { listNames } from './lists/lists.api';

const list = oneOf(...listNames);

export const listsRoute = createRoute({
  getParentRoute: () => office,
  path: '/territory/lists',
  staticData: { title: 'territory.lists.title', menu: { label: 'territory.lists.menu', icon: 'list' } },
  validateSearch: (raw: Record<string, unknown>) =>
    search({ list: list(raw.list), sought: word(raw.sought) }),
  component: page(() => import('./lists/lists-page'), 'ListsPage'),
});

export const territory = area({ name: 'territory', label: 'territory.area', routes: [listsRoute] });
