import { area } from '@/shared/areas/area';
import { can } from '@/shared/permissions/can';
import { certificateRoutes } from './certificates/routes';
import { figureRoutes } from './figures/routes';

export const control = area({
  name: 'control',
  label: 'control.area',
  routes: [...certificateRoutes, ...figureRoutes],
  tiles: [
    {
      id: 'control.certificates',
      may: can.issueCertificates,
      kind: 'waiting',
      load: () => import('./certificates/certificates-tile'),
    },
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
