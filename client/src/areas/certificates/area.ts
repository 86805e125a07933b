import { createRoute } from '@tanstack/react-router';
import { area, page } from '@/shared/areas/area';
import { open } from '@/shared/areas/roots';

/** The address printed on every certificate, with its code in the fragment: no server and no log sees it. */
export const verifyRoute = createRoute({
  getParentRoute: () => open,
  path: '/verificar',
  staticData: { title: 'certificates.verification.title' },
  component: page(() => import('./verification/verification-page'), 'VerificationPage'),
});

/** Public verification; issuing stands in Control. */
export const certificates = area({
  name: 'certificates',
  label: 'certificates.area',
  routes: [],
  openRoutes: [verifyRoute],
});
