import { area } from '@/shared/areas/area';
import { can } from '@/shared/permissions/can';
import { actRoutes } from './acts/routes';
import { alertRoutes } from './alerts/routes';
import { arraigoTypeRoutes } from './arraigo-types/routes';
import { arraigoRoutes } from './arraigos/routes';
import { calendarRoutes } from './calendar/routes';
import { certificateRoutes } from './certificates/routes';
import { courtRoutes } from './courts/routes';
import { figureRoutes } from './figures/routes';
import { letterRoutes } from './letters/routes';

export const control = area({
  name: 'control',
  label: 'control.area',
  routes: [
    ...arraigoRoutes,
    ...alertRoutes,
    ...calendarRoutes,
    ...letterRoutes,
    ...certificateRoutes,
    ...figureRoutes,
    ...courtRoutes,
    ...arraigoTypeRoutes,
    ...actRoutes,
  ],
  tiles: [
    {
      id: 'control.worklists',
      may: can.readArraigos,
      kind: 'waiting',
      load: () => import('./arraigos/worklists-tile'),
    },
    {
      id: 'control.letters',
      may: can.dispatchLetters,
      kind: 'waiting',
      load: () => import('./letters/letters-tile'),
    },
    {
      id: 'control.certificates',
      may: can.issueCertificates,
      kind: 'waiting',
      load: () => import('./certificates/certificates-tile'),
    },
    {
      id: 'control.alerts',
      may: can.annotateAlerts,
      kind: 'waiting',
      load: () => import('./alerts/alerts-tile'),
    },
    {
      id: 'control.month',
      may: can.summariseArraigos,
      kind: 'figures',
      load: () => import('./figures/headline-tile'),
    },
    {
      id: 'control.alerts_month',
      may: can.summariseAlerts,
      kind: 'figures',
      load: () => import('./alerts/alerts-month-tile'),
    },
    {
      id: 'control.figures',
      may: can.summariseArraigos,
      kind: 'chart',
      load: () => import('./figures/figures-tile'),
    },
  ],
  finders: [
    { label: 'arraigos.search.finder', may: can.readArraigos, to: '/control/arraigos/search' },
    { label: 'alerts.search.finder', may: can.readAlerts, to: '/control/alerts/search' },
  ],
});
