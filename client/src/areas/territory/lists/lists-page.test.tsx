import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

const row = { version: 1, source: 'INE', confidence: 'high', confirmed: true, validFrom: null };

it('muestra cada fila con su fuente y marca lo que está por confirmar; la búsqueda vive en la dirección', async () => {
  signedIn();
  server.use(
    http.get(at('/territory/posts'), () =>
      HttpResponse.json({
        items: [
          { ...row, code: 'AUR', name: 'La Aurora' },
          {
            ...row,
            code: 'TEC',
            name: 'Tecún Umán',
            confidence: 'low',
            confirmed: false,
            validFrom: '2024-01-01',
          },
        ],
        next: null,
      }),
    ),
  );
  const { user, router } = open('/territory/lists?list=posts');
  const doubtful = await screen.findByRole('row', { name: /Tecún/ });
  expect(within(doubtful).getByText('Por confirmar · Baja')).toBeInTheDocument();
  expect(within(doubtful).getByText('desde el 01/01/2024')).toBeInTheDocument();
  expect(
    within(screen.getByRole('row', { name: /Aurora/ })).queryByText(/confirmar/),
  ).not.toBeInTheDocument();
  await user.type(screen.getByLabelText('Buscar por nombre o código'), 'tecun');
  expect(screen.queryByRole('row', { name: /Aurora/ })).not.toBeInTheDocument();
  expect(router.state.location.search).toEqual({ list: 'posts', sought: 'tecun' });
});
