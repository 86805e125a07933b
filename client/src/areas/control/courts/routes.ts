import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { search, word } from '@/shared/areas/search';
import { can } from '@/shared/permissions/can';

export const courtsRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/courts',
  staticData: {
    title: 'control.courts.title',
    may: can.readArraigos,
    menu: { label: 'control.courts.menu', icon: 'scale' },
  },
  validateSearch: (raw: Record<string, unknown>) =>
    search({ department: word(raw.department), sought: word(raw.sought) }),
  component: page(() => import('./courts-page'), 'CourtsPage'),
});

export const newCourtRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/courts/new',
  staticData: { title: 'control.courts.new_title', may: can.importCourts },
  component: page(() => import('./new-court-page'), 'NewCourtPage'),
});

export const importCourtsRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/courts/import',
  staticData: { title: 'control.courts.import_title', may: can.importCourts },
  component: page(() => import('./import-courts-page'), 'ImportCourtsPage'),
});

export const courtRoutes = [courtsRoute, newCourtRoute, importCourtsRoute] as const;
