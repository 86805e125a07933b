import { area } from '@/shared/areas/area';
import { can } from '@/shared/permissions/can';
import { figureRoutes } from './figures/routes';

export const control = area({
  name: 'control',
  label: 'control.area',
  routes: [...figureRoutes],
  tiles: [
    {
      id: 'control.month',
      may: can.summariseArraigos,
      kind: 'figures',
      load: () => import('./figures/headline-tile'),
    },
    {
      id: 'control.figures',
      may: can.summariseArraigos,
      kind: 'chart',
      load: () => import('./figures/figures-tile'),
    },
  ],
});
