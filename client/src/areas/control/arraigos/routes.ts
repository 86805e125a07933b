import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { can } from '@/shared/permissions/can';
import { readArraigosSearch, readOpenSearch, readOrderSearch } from './search';
import { WaitingCount } from './waiting-count';

export const arraigosRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos',
  staticData: {
    title: 'arraigos.list.title',
    may: can.readArraigos,
    menu: { label: 'arraigos.list.menu', icon: 'inbox', count: WaitingCount },
  },
  validateSearch: readArraigosSearch,
  component: page(() => import('./arraigos-page'), 'ArraigosPage'),
});

export const receiveRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/new',
  staticData: {
    title: 'arraigos.receive.title',
    may: can.receiveArraigos,
    menu: { label: 'arraigos.receive.title', icon: 'plus' },
  },
  component: page(() => import('./receive-page'), 'ReceivePage'),
});

export const searchArraigosRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/search',
  staticData: {
    title: 'arraigos.search.title',
    may: can.readArraigos,
    menu: { label: 'arraigos.search.title', icon: 'search' },
  },
  validateSearch: readOpenSearch,
  component: page(() => import('./search-page'), 'SearchPage'),
});

export const arraigoRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$arraigoId',
  staticData: { title: 'arraigos.one.title', may: can.readArraigos },
  validateSearch: readOrderSearch,
  component: page(() => import('./arraigo-page'), 'ArraigoPage'),
});

export const registerRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$arraigoId/register',
  staticData: { title: 'arraigos.register.title', may: can.registerArraigos },
  component: page(() => import('./register-page'), 'RegisterPage'),
});

export const verifyRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$arraigoId/verify',
  staticData: { title: 'arraigos.verify.title', may: can.verifyArraigos },
  component: page(() => import('./verify-page'), 'VerifyPage'),
});

export const correctRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/arraigos/$arraigoId/correct',
  staticData: { title: 'arraigos.correct.title', may: can.correctArraigos },
  component: page(() => import('./correct-page'), 'CorrectPage'),
});

export const arraigoRoutes = [
  arraigosRoute,
  receiveRoute,
  searchArraigosRoute,
  arraigoRoute,
  registerRoute,
  verifyRoute,
  correctRoute,
] as const;
