import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

it('agrega un juzgado y lo muestra en el catálogo, buscado por su código', async () => {
  signedIn(can.readArraigos, can.importCourts);
  let sent: unknown;
  server.use(
    http.get(at('/territory/municipalities'), () =>
      HttpResponse.json({ items: [{ code: '0801', name: 'Totonicapán' }] }),
    ),
    http.get(at('/territory/departments'), () => HttpResponse.json({ items: [] })),
    http.get(at('/control/arraigos/worklists'), () => HttpResponse.json({})),
    http.get(at('/control/courts'), () =>
      HttpResponse.json([
        {
          id: '1',
          code: 'TOT-1',
          name: 'Juzgado de Totonicapán',
          municipalityCode: '0801',
          source: 'Circular 4',
        },
        {
          id: '2',
          code: 'GUA-1',
          name: 'Juzgado de Guatemala',
          municipalityCode: '0101',
          source: 'Circular 4',
        },
      ]),
    ),
    http.post(at('/control/courts'), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: '1', version: 1 }, { status: 201 });
    }),
  );
  const { user } = open('/control/courts/new');
  await user.type(await screen.findByLabelText('Código'), 'TOT-1');
  await user.type(screen.getByLabelText('Nombre'), 'Juzgado de Totonicapán');
  await user.click(screen.getByRole('combobox', { name: 'Municipio' }));
  await user.click(await screen.findByRole('option', { name: /Totonicapán/, hidden: true }));
  await user.type(screen.getByLabelText('Fuente'), 'Circular 4');
  await user.click(screen.getByRole('button', { name: 'Agregar un juzgado' }));
  expect(await screen.findByRole('row', { name: /TOT-1/ })).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /GUA-1/ })).not.toBeInTheDocument();
  expect(sent).toEqual({
    code: 'TOT-1',
    name: 'Juzgado de Totonicapán',
    municipalityCode: '0801',
    source: 'Circular 4',
  });
});
