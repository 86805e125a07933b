import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { search, word } from '@/shared/areas/search';
import { can } from '@/shared/permissions/can';

export const arraigoTypesRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigo-types',
  staticData: {
    title: 'control.types.title',
    may: can.readArraigos,
    menu: { label: 'control.types.menu', icon: 'list' },
  },
  validateSearch: (raw: Record<string, unknown>) => search({ open: word(raw.open) }),
  component: page(() => import('./arraigo-types-page'), 'ArraigoTypesPage'),
});

export const arraigoTypeRoutes = [arraigoTypesRoute] as const;
