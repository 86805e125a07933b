import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, problem, server, signedIn } from '@/testing/server';

const row = (id: string, displayName: string, status = 'active') => ({
  id,
  userName: `arraigos.${id}`,
  displayName,
  unit: 'Arraigos',
  roles: ['arraigos.registrador'],
  status,
  secondFactor: false,
  demonstration: false,
  createdAt: '2026-03-01T15:00:00Z',
  lastSeenAt: null,
});

const detail = (of: ReturnType<typeof row>) => ({
  ...of,
  version: 3,
  reach: { kind: 'all', codes: [] },
  secondFactorLost: false,
  passwordChosenAt: null,
  link: null,
});

const ana = row('1', 'Ana Tzul Choc');
const luis = row('2', 'Luis Xol Caal');

beforeEach(() => {
  server.use(
    http.get(at('/access/officers'), () => HttpResponse.json({ items: [ana, luis], next: null })),
    http.get(at('/access/officers/:id'), ({ params }) =>
      HttpResponse.json(detail(params.id === '1' ? ana : luis), { headers: { ETag: '"3"' } }),
    ),
  );
});

it('se recorre con J y K desde la página, se abre con Enter al lado de la lista y se cierra con Escape', async () => {
  signedIn(can.readOfficers);
  const { user, router } = open('/access/officers');
  expect(await screen.findByRole('link', { name: 'Ana Tzul Choc' })).toBeInTheDocument();
  expect(screen.getByTestId('announced')).toHaveTextContent('Cuentas del personal: 2 filas en esta página');
  await user.keyboard('j');
  expect(screen.getByRole('link', { name: 'Ana Tzul Choc' })).toHaveFocus();
  await user.keyboard('j');
  expect(screen.getByRole('link', { name: 'Luis Xol Caal' })).toHaveFocus();
  await user.keyboard('{Enter}');
  const panel = await screen.findByRole('region', { name: 'Cuenta elegida' });
  expect(await within(panel).findByRole('heading', { name: 'Luis Xol Caal' })).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ open: '2' });
  expect(within(panel).queryByRole('button', { name: /Generar enlace/ })).not.toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Cuenta elegida' })).not.toBeInTheDocument();
});

it('no toma por atajo una letra que se escribe', async () => {
  signedIn(can.readOfficers);
  const { user } = open('/access/officers');
  await screen.findByRole('link', { name: 'Ana Tzul Choc' });
  const box = screen.getByRole('combobox', { name: 'Estado' });
  await user.click(box);
  await user.keyboard('j');
  expect(box).toHaveFocus();
});

it('genera un enlace después de decir qué pasará, con la versión que se vio', async () => {
  signedIn(can.readOfficers, can.changeOfficers);
  let seen: string | null = null;
  server.use(
    http.post(at('/access/officers/1/link'), ({ request }) => {
      seen = request.headers.get('If-Match');
      return HttpResponse.json({ secret: 'una-vez', purpose: 'reset', expiresAt: '2026-12-01T00:00:00Z' });
    }),
  );
  const { user } = open('/access/officers?open=1');
  await user.click(await screen.findByRole('button', { name: 'Generar enlace de un solo uso' }));
  expect(screen.getByText(/Ana Tzul Choc podrá elegir una contraseña nueva/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Generar enlace de un solo uso' }));
  expect(await screen.findByText(/\/link#una-vez/)).toBeInTheDocument();
  expect(seen).toBe('"3"');
});

it('dice que otra persona cambió la cuenta, y conserva el motivo escrito', async () => {
  signedIn(can.readOfficers, can.changeOfficers);
  server.use(
    http.post(at('/access/officers/1/suspension'), () =>
      problem(412, 'common.version_stale', 'Otra persona cambió este registro.'),
    ),
  );
  const { user } = open('/access/officers?open=1');
  await user.click(await screen.findByRole('button', { name: 'Suspender la cuenta' }));
  await user.type(screen.getByLabelText('Motivo'), 'Traslado');
  await user.click(screen.getByRole('button', { name: 'Suspender la cuenta' }));
  expect(await screen.findByText('Otra persona cambió este registro.')).toBeInTheDocument();
  expect(screen.getByLabelText('Motivo')).toHaveValue('Traslado');
});

it('muestra por qué no hay nada', async () => {
  signedIn(can.readOfficers);
  server.use(
    http.get(at('/access/officers'), () => HttpResponse.json({ items: [], next: null }), { once: true }),
  );
  open('/access/officers');
  expect(await screen.findByText('Ninguna cuenta con ese filtro')).toBeInTheDocument();
});

it('muestra la negativa del servidor con su código y su referencia', async () => {
  signedIn(can.readOfficers);
  server.use(
    http.get(at('/access/officers'), () =>
      problem(403, 'access.forbidden', 'Su rol no permite esta operación.'),
    ),
  );
  open('/access/officers');
  expect(await screen.findByText('Su rol no permite esta operación.')).toBeInTheDocument();
  expect(screen.getByText(/access\.forbidden/)).toBeInTheDocument();
});
