import { area } from '@/shared/areas/area';
import { can } from '@/shared/permissions/can';
import { arraigoRoutes } from './arraigos/routes';

export const control = area({
  name: 'control',
  label: 'control.area',
  routes: [...arraigoRoutes],
  tiles: [
    {
      id: 'control.worklists',
      may: can.readArraigos,
      kind: 'waiting',
      load: () => import('./arraigos/worklists-tile'),
    },
  ],
  finders: [{ label: 'arraigos.search.finder', may: can.readArraigos, to: '/control/arraigos/search' }],
});
