import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { can } from '@/shared/permissions/can';

export const liftRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$id/lift',
  staticData: { title: 'control.acts.lift.title', may: can.liftArraigos },
  component: page(() => import('./lift-page'), 'LiftPage'),
});

export const extendRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$id/extend',
  staticData: { title: 'control.acts.extend.title', may: can.extendArraigos },
  component: page(() => import('./extend-page'), 'ExtendPage'),
});

export const substituteRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$id/substitute',
  staticData: { title: 'control.acts.substitute.title', may: can.substituteArraigos },
  component: page(() => import('./substitute-page'), 'SubstitutePage'),
});

export const annulRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$id/annul',
  staticData: { title: 'control.acts.annul.title', may: can.annulArraigos },
  component: page(() => import('./annul-page'), 'AnnulPage'),
});

export const decideRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$id/decide',
  staticData: { title: 'control.acts.decide.title', may: can.decideArraigos },
  component: page(() => import('./decide-page'), 'DecidePage'),
});

export const authoriseExitRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$id/authorise-exit',
  staticData: { title: 'control.acts.authorise_exit.title', may: can.authoriseExits },
  component: page(() => import('./authorise-exit-page'), 'AuthoriseExitPage'),
});

/** Which permission confirms depends on the act; the page asks for it once the act is known. */
export const confirmActRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$id/confirm/$actId',
  staticData: { title: 'control.acts.confirm.title', may: can.readArraigos },
  component: page(() => import('./confirm-page'), 'ConfirmPage'),
});

export const actRoutes = [
  liftRoute,
  extendRoute,
  substituteRoute,
  annulRoute,
  decideRoute,
  authoriseExitRoute,
  confirmActRoute,
] as const;
