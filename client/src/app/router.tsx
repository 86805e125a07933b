import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter } from '@tanstack/react-router';
import { access } from '@/areas/access/area';
import { audit } from '@/areas/audit/area';
import { certificates } from '@/areas/certificates/area';
import { control } from '@/areas/control/area';
import { partners } from '@/areas/partners/area';
import { people } from '@/areas/people/area';
import { territory } from '@/areas/territory/area';
import { page } from '@/shared/areas/area';
import { office, open, root } from '@/shared/areas/roots';
import { Skeleton } from '@/shared/ui/states';
import { Broken, Missing } from './shell/broken';
import { OpenFrame } from './shell/open-frame';
import { RootFrame } from './shell/root-frame';
import { Shell } from './shell/shell';

root.update({ component: RootFrame });
office.update({ component: Shell });
open.update({ component: OpenFrame });

const home = createRoute({
  getParentRoute: () => office,
  path: '/',
  staticData: { title: 'home.title', menu: { label: 'home.menu', icon: 'home' } },
  component: page(() => import('./home/home-page'), 'HomePage'),
});

/** Every area's routes, by name, so that every address and its search stay typed. */
const openScreens = [...access.openRoutes, ...certificates.openRoutes] as const;
const officeScreens = [
  home,
  ...control.routes,
  ...people.routes,
  ...territory.routes,
  ...audit.routes,
  ...partners.routes,
  ...access.routes,
] as const;

const tree = root.addChildren([open.addChildren(openScreens), office.addChildren(officeScreens)]);

export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPendingComponent: Skeleton,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: Missing,
    scrollRestoration: true,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
