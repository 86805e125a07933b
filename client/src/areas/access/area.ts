import { createRoute } from '@tanstack/react-router';
import { area, page } from '@/shared/areas/area';
import { office, open } from '@/shared/areas/roots';
import { word } from '@/shared/areas/search';
import { can } from '@/shared/permissions/can';
import { readOfficersSearch } from './officers/search';
import { readSessionsSearch } from './sessions/search';

export const signInRoute = createRoute({
  getParentRoute: () => open,
  path: '/sign-in',
  staticData: { title: 'access.session.title' },
  validateSearch: (raw: Record<string, unknown>): { to?: string } => ({ to: word(raw.to) }),
  component: page(() => import('./session/sign-in-page'), 'SignInPage'),
});

/** The secret of a one-time link stands in the fragment, which no server and no log sees. */
export const linkRoute = createRoute({
  getParentRoute: () => open,
  path: '/link',
  staticData: { title: 'access.link.title' },
  component: page(() => import('./session/link-page'), 'LinkPage'),
});

export const officersRoute = createRoute({
  getParentRoute: () => office,
  path: '/access/officers',
  staticData: {
    title: 'access.officers.title',
    may: can.readOfficers,
    menu: { label: 'access.officers.menu', icon: 'users' },
  },
  validateSearch: readOfficersSearch,
  component: page(() => import('./officers/officers-page'), 'OfficersPage'),
});

export const newOfficerRoute = createRoute({
  getParentRoute: () => office,
  path: '/access/officers/new',
  staticData: { title: 'access.officers.new_title', may: can.createOfficers },
  component: page(() => import('./officers/new-officer-page'), 'NewOfficerPage'),
});

export const sessionsRoute = createRoute({
  getParentRoute: () => office,
  path: '/access/sessions',
  staticData: {
    title: 'access.sessions.title',
    may: can.readSessions,
    menu: { label: 'access.sessions.menu', icon: 'clock' },
  },
  validateSearch: readSessionsSearch,
  component: page(() => import('./sessions/sessions-page'), 'SessionsPage'),
});

export const mySessionsRoute = createRoute({
  getParentRoute: () => office,
  path: '/access/my-sessions',
  staticData: { title: 'access.sessions.mine' },
  component: page(() => import('./sessions/my-sessions-page'), 'MySessionsPage'),
});

export const passwordRoute = createRoute({
  getParentRoute: () => office,
  path: '/access/password',
  staticData: { title: 'access.password.change' },
  component: page(() => import('./session/password-page'), 'PasswordPage'),
});

export const secondFactorRoute = createRoute({
  getParentRoute: () => office,
  path: '/access/second-factor',
  staticData: { title: 'access.second_factor.menu' },
  component: page(() => import('./session/second-factor-page'), 'SecondFactorPage'),
});

export const access = area({
  name: 'access',
  label: 'access.area',
  openRoutes: [signInRoute, linkRoute],
  routes: [officersRoute, newOfficerRoute, sessionsRoute, mySessionsRoute, passwordRoute, secondFactorRoute],
  tiles: [
    {
      id: 'access.sessions',
      may: can.readSessions,
      kind: 'figures',
      load: () => import('./officers/officers-tile'),
    },
  ],
});
