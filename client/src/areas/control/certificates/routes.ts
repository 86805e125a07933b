import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { can } from '@/shared/permissions/can';
import { readCertificatesSearch } from './search';

export const certificatesRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/certificates',
  staticData: {
    title: 'papers.list.title',
    may: can.readCertificates,
    menu: { label: 'papers.list.menu', icon: 'certificate' },
  },
  validateSearch: readCertificatesSearch,
  component: page(() => import('./certificates-page'), 'CertificatesPage'),
});

export const issueRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/certificates/new',
  staticData: {
    title: 'papers.issue.title',
    may: can.issueCertificates,
    menu: { label: 'papers.issue.title', icon: 'plus' },
  },
  component: page(() => import('./issue-page'), 'IssuePage'),
});

export const certificateRoutes = [certificatesRoute, issueRoute] as const;
