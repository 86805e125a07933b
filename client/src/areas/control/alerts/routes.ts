import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { can } from '@/shared/permissions/can';
import { readAlertsSearch, readOpenSearch } from './search';
import { WaitingCount } from './waiting-count';

export const alertsRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/alerts',
  staticData: {
    title: 'alerts.list.title',
    may: can.readAlerts,
    menu: { label: 'alerts.list.menu', icon: 'warning', count: WaitingCount },
  },
  validateSearch: readAlertsSearch,
  component: page(() => import('./alerts-page'), 'AlertsPage'),
});

export const registerAlertRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/alerts/new',
  staticData: {
    title: 'alerts.register.title',
    may: can.registerAlerts,
    menu: { label: 'alerts.register.title', icon: 'plus' },
  },
  component: page(() => import('./register-page'), 'RegisterPage'),
});

export const searchAlertsRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/alerts/search',
  staticData: {
    title: 'alerts.search.title',
    may: can.readAlerts,
    menu: { label: 'alerts.search.title', icon: 'search' },
  },
  validateSearch: readOpenSearch,
  component: page(() => import('./search-page'), 'SearchPage'),
});

export const alertRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/alerts/$alertId',
  staticData: { title: 'alerts.one.title', may: can.readAlerts },
  component: page(() => import('./alert-page'), 'AlertPage'),
});

export const verifyAlertRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/alerts/$alertId/verify',
  staticData: { title: 'alerts.verify.title', may: can.verifyAlerts },
  component: page(() => import('./verify-page'), 'VerifyPage'),
});

export const correctAlertRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/alerts/$alertId/correct',
  staticData: { title: 'alerts.correct.title', may: can.correctAlerts },
  component: page(() => import('./correct-page'), 'CorrectPage'),
});

export const alertRoutes = [
  alertsRoute,
  registerAlertRoute,
  searchAlertsRoute,
  alertRoute,
  verifyAlertRoute,
  correctAlertRoute,
] as const;
