import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { isoDay, isoMonth, search } from '@/shared/areas/search';
import { can } from '@/shared/permissions/can';

export const calendarRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/calendar',
  staticData: {
    title: 'control.calendar.title',
    may: can.readArraigos,
    menu: { label: 'control.calendar.menu', icon: 'calendar' },
  },
  validateSearch: (raw: Record<string, unknown>) =>
    search({ month: isoMonth(raw.month), open: isoDay(raw.open) }),
  component: page(() => import('./calendar-page'), 'CalendarPage'),
});

export const holidaysRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/holidays',
  staticData: {
    title: 'control.holidays.title',
    may: can.changeHolidays,
    menu: { label: 'control.holidays.menu', icon: 'calendar' },
  },
  component: page(() => import('./holidays-page'), 'HolidaysPage'),
});

export const calendarRoutes = [calendarRoute, holidaysRoute] as const;
