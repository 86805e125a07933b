import { createRoute } from '@tanstack/react-router';
import { area, page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { can } from '@/shared/permissions/can';
import { readEntriesSearch } from './entries/search';

export const entriesRoute = createRoute({
  getParentRoute: () => office,
  path: '/audit/entries',
  staticData: {
    title: 'audit.entries.title',
    may: can.readAudit,
    menu: { label: 'audit.entries.menu', icon: 'history' },
  },
  validateSearch: readEntriesSearch,
  component: page(() => import('./entries/entries-page'), 'EntriesPage'),
});

export const verificationRoute = createRoute({
  getParentRoute: () => office,
  path: '/audit/verification',
  staticData: {
    title: 'audit.chains.title',
    may: can.verifyAudit,
    menu: { label: 'audit.chains.menu', icon: 'shield' },
  },
  component: page(() => import('./chains/verification-page'), 'VerificationPage'),
});

export const audit = area({
  name: 'audit',
  label: 'audit.area',
  routes: [entriesRoute, verificationRoute],
  tiles: [
    {
      id: 'audit.day',
      may: can.readAudit,
      kind: 'figures',
      load: () => import('./chains/audit-tile'),
    },
  ],
});
