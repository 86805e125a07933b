import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import type { SessionView } from '@/shared/api/schema.gen';
import type { Permission } from '@/shared/permissions/can';

/** The API that page tests talk to; each test adds what it needs with `server.use`. */
export const server = setupServer();

export const at = (path: string) => `${location.origin}/api/v1${path}`;

export const problem = (status: number, code: string, title: string, errors: object[] = []) =>
  HttpResponse.json(
    {
      type: `urn:igm:error:${code}`,
      code,
      title,
      status,
      errors,
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );

export const sessionOf = (
  permissions: readonly Permission[],
  more: Partial<SessionView> = {},
): SessionView => ({
  user: {
    id: '01890000-0000-7000-8000-000000000001',
    userName: 'ana.tzul',
    displayName: 'Ana Tzul Choc',
    unit: 'Sede central',
    roles: ['arraigos_registrador'],
    demonstration: true,
  },
  permissions: [...permissions],
  reach: { kind: 'all', codes: [] },
  csrfToken: 'csrf',
  expiresAt: '2026-12-31T00:00:00Z',
  ...more,
});

/** Somebody with these permissions is signed in. */
export const signedIn = (...permissions: Permission[]) =>
  server.use(http.get(at('/session'), () => HttpResponse.json(sessionOf(permissions))));

export const signedOut = () =>
  server.use(
    http.get(at('/session'), () => problem(401, 'access.not_signed_in', 'Inicie sesión para continuar.')),
  );
