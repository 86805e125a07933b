import { createRoute } from '@tanstack/react-router';
import { area, page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { can } from '@/shared/permissions/can';
import { readClientsSearch } from './clients/search';

export const clientsRoute = createRoute({
  getParentRoute: () => office,
  path: '/partners/clients',
  staticData: {
    title: 'partners.clients.title',
    may: can.readClients,
    menu: { label: 'partners.clients.menu', icon: 'key' },
  },
  validateSearch: readClientsSearch,
  component: page(() => import('./clients/clients-page'), 'ClientsPage'),
});

export const newClientRoute = createRoute({
  getParentRoute: () => office,
  path: '/partners/clients/new',
  staticData: { title: 'partners.clients.new_title', may: can.registerClients },
  component: page(() => import('./clients/new-client-page'), 'NewClientPage'),
});

export const partners = area({
  name: 'partners',
  label: 'partners.area',
  routes: [clientsRoute, newClientRoute],
});
