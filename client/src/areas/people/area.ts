import { createRoute } from '@tanstack/react-router';
import { area, page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { search, word } from '@/shared/areas/search';
import { can } from '@/shared/permissions/can';

export const peopleRoute = createRoute({
  getParentRoute: () => office,
  path: '/people',
  staticData: {
    title: 'people.list.title',
    may: can.readPeople,
    menu: { label: 'people.list.menu', icon: 'users' },
  },
  component: page(() => import('./people/people-page'), 'PeoplePage'),
});

export const registerPersonRoute = createRoute({
  getParentRoute: () => office,
  path: '/people/new',
  staticData: {
    title: 'people.register.title',
    may: can.registerPeople,
    menu: { label: 'people.register.title', icon: 'plus' },
  },
  component: page(() => import('./people/register-page'), 'RegisterPage'),
});

export const companiesRoute = createRoute({
  getParentRoute: () => office,
  path: '/people/companies',
  staticData: {
    title: 'people.companies.title',
    may: can.readCompanies,
    menu: { label: 'people.companies.title', icon: 'building' },
  },
  validateSearch: (raw: Record<string, unknown>) => search({ open: word(raw.open) }),
  component: page(() => import('./companies/companies-page'), 'CompaniesPage'),
});

export const personRoute = createRoute({
  getParentRoute: () => office,
  path: '/people/$personId',
  staticData: { title: 'people.one.title', may: can.readPeople },
  component: page(() => import('./people/person-page'), 'PersonPage'),
});

export const people = area({
  name: 'people',
  label: 'people.area',
  routes: [peopleRoute, registerPersonRoute, companiesRoute, personRoute],
  finders: [{ label: 'people.list.finder', may: can.readPeople, to: '/people' }],
});
