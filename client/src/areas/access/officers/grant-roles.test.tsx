import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

const ana = {
  id: '1',
  version: 3,
  userName: 'ana.tzul',
  displayName: 'Ana Tzul Choc',
  unit: 'Arraigos',
  roles: ['arraigos.registrador'],
  reach: { kind: 'all', codes: [] },
  status: 'active',
  secondFactor: false,
  secondFactorLost: false,
  demonstration: false,
  createdAt: '2026-03-01T15:00:00Z',
};

it('cambia los roles y el alcance con su motivo y la versión que se vio', async () => {
  signedIn(can.readOfficers, can.changeOfficers);
  let sent: unknown;
  server.use(
    http.get(at('/access/officers'), () => HttpResponse.json({ items: [ana], next: null })),
    http.get(at('/access/officers/1'), () => HttpResponse.json(ana, { headers: { ETag: '"3"' } })),
    http.get(at('/access/roles'), () =>
      HttpResponse.json([{ code: 'arraigos.registrador' }, { code: 'arraigos.verificador' }]),
    ),
    http.post(at('/access/officers/1/roles'), async ({ request }) => {
      sent = { etag: request.headers.get('If-Match'), body: await request.json() };
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = open('/access/officers?open=1');
  await user.click(await screen.findByRole('button', { name: 'Cambiar roles y alcance' }));
  expect(await screen.findByRole('checkbox', { name: 'Registrador de arraigos' })).toBeChecked();
  await user.click(screen.getByRole('checkbox', { name: 'Verificador de arraigos' }));
  await user.click(screen.getByRole('radio', { name: 'Puestos' }));
  await user.type(screen.getByLabelText('Motivo'), 'Traslado');
  await user.click(screen.getByRole('button', { name: 'Cambiar roles y alcance' }));
  expect(await screen.findByRole('link', { name: /Códigos del alcance/ })).toBeInTheDocument();
  await user.type(screen.getByLabelText('Códigos del alcance'), 'AUR, PHC');
  await user.click(screen.getByRole('button', { name: 'Cambiar roles y alcance' }));
  expect(await screen.findByText('Roles y alcance de Ana Tzul Choc cambiados.')).toBeInTheDocument();
  expect(sent).toEqual({
    etag: '"3"',
    body: {
      roles: ['arraigos.registrador', 'arraigos.verificador'],
      reach: { kind: 'post', codes: ['AUR', 'PHC'] },
      why: 'Traslado',
    },
  });
});
