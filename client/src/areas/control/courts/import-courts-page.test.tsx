import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

const list =
  'code,name,municipality_code,jurisdiction,email\nOJ-1,Juzgado Uno,0101,,\nOJ-2,Juzgado Dos,9999,,';

beforeEach(() => signedIn(can.importCourts));

async function send() {
  const { user } = open('/control/courts/import');
  await user.upload(
    await screen.findByTestId('file'),
    new File([list], 'juzgados.csv', { type: 'text/csv' }),
  );
  await user.type(screen.getByRole('textbox', { name: /Fuente/ }), 'Organismo Judicial');
  await user.click(screen.getByRole('button', { name: 'Importar el listado' }));
}

it('manda el archivo con su fuente y dice qué entró', async () => {
  let sent: FormData | undefined;
  server.use(
    http.post(at('/control/courts/imports'), async ({ request }) => {
      sent = await request.formData();
      return HttpResponse.json({ entered: 2, revised: 0, unchanged: 0 });
    }),
  );
  await send();
  expect(await screen.findByText('El listado entró completo')).toBeInTheDocument();
  expect(sent?.get('source')).toBe('Organismo Judicial');
  expect(sent?.get('file')).toMatchObject({ type: 'text/csv', size: list.length });
});

it('muestra cada fila con errores por línea y columna, y que ninguna entró', async () => {
  server.use(
    http.post(at('/control/courts/imports'), () =>
      HttpResponse.json(
        {
          type: 'urn:igm:error:control.court.import_refused',
          code: 'control.court.import_refused',
          title: 'Hay filas con errores; no se importó ninguna.',
          errors: [
            { pointer: '/lines/3/municipality_code', code: 'control.court.municipality_unknown', title: 'x' },
          ],
        },
        { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
      ),
    ),
  );
  await send();
  expect(await screen.findByText(/No entró ninguna fila/)).toBeInTheDocument();
  expect(screen.getByText('No existe ese municipio')).toBeInTheDocument();
  expect(screen.getByText('OJ-2,Juzgado Dos,9999,,')).toBeInTheDocument();
});
