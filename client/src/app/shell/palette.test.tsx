import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

it('reaches every screen of the role, also those without a place in the menu, and no other', async () => {
  signedIn(can.readOfficers, can.createOfficers, can.receiveArraigos);
  server.use(http.get(at('/access/sessions'), () => HttpResponse.json({ items: [], next: null })));
  const { user, router } = open('/');
  await screen.findByRole('heading', { level: 1 });
  await user.keyboard('{Control>}k{/Control}');
  const list = await screen.findByRole('listbox', { hidden: true });
  const named = (name: RegExp) => within(list).queryByRole('option', { name, hidden: true });
  expect(named(/Mis sesiones/)).toBeInTheDocument();
  expect(named(/Crear una cuenta/)).toBeInTheDocument();
  expect(named(/Recibir orden/)).toBeInTheDocument();
  expect(named(/Importar/)).not.toBeInTheDocument();
  await user.keyboard('mis ses{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Mis sesiones' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/access/my-sessions');
});

it('marks one entry of the menu, the nearest', async () => {
  signedIn(can.readCertificates, can.issueCertificates, can.readPeople);
  open('/control/certificates/new');
  const menu = await screen.findByRole('navigation', { name: 'Áreas' });
  const lit = within(menu)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'page');
  expect(lit.map((link) => link.textContent)).toEqual(['Emitir certificado']);
});
