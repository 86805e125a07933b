import { area } from '@/shared/areas/area';
import { actRoutes } from './acts/routes';
import { arraigoTypeRoutes } from './arraigo-types/routes';
import { calendarRoutes } from './calendar/routes';
import { courtRoutes } from './courts/routes';
import { letterRoutes } from './letters/routes';

export const control = area({
  name: 'control',
  label: 'control.area',
  routes: [...calendarRoutes, ...letterRoutes, ...courtRoutes, ...arraigoTypeRoutes, ...actRoutes],
});
