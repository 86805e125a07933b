import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { open } from '@/testing/render';
import { at, problem, server } from '@/testing/server';

const answer = {
  number: 'C-2026-000417',
  result: 'negative',
  issuedAt: '2026-11-20T15:00:00Z',
  cutAt: '2026-11-20T14:59:59Z',
  searched: [
    { name: 'name', value: 'Petrona Kʼot' },
    { name: 'birth_date', value: '1990-03-27' },
  ],
  orders: [],
  fingerprint: 'ab12',
  genuine: true,
  sealed: true,
  changed: false,
  changedOn: null,
};

it('verifica sin cuenta el código escrito, con sus guiones y sus letras confundibles', async () => {
  let sent: unknown;
  server.use(
    http.post(at('/certificates/verifications'), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(answer);
    }),
  );
  const { user } = open('/verificar');
  await user.type(await screen.findByLabelText('Código de verificación'), 'k7m2qx-9dpr4t-wohj5c');
  await user.click(screen.getByRole('button', { name: 'Verificar el certificado' }));
  expect(await screen.findByText('El certificado es auténtico y sigue siendo exacto')).toBeInTheDocument();
  expect(screen.getByText('Petrona Kʼot')).toBeInTheDocument();
  expect(screen.getByText('27/03/1990')).toBeInTheDocument();
  expect(sent).toEqual({ code: 'K7M2QX9DPR4TW0HJ5C' });
});

it('dice cuándo cambió la situación, sin decir cómo', async () => {
  server.use(
    http.post(at('/certificates/verifications'), () =>
      HttpResponse.json({ ...answer, changed: true, changedOn: '2026-11-25' }),
    ),
  );
  const { user } = open('/verificar');
  await user.type(await screen.findByLabelText('Código de verificación'), 'K7M2QX9DPR4TW0HJ5C');
  await user.click(screen.getByRole('button', { name: 'Verificar el certificado' }));
  expect(await screen.findByText(/Desde el 25 de noviembre de 2026/)).toBeInTheDocument();
});

it('dice que el código no corresponde a ningún certificado', async () => {
  server.use(
    http.post(at('/certificates/verifications'), () =>
      problem(404, 'control.certificate.code_unknown', 'Ese código no corresponde a ningún certificado.'),
    ),
  );
  const { user } = open('/verificar');
  await user.type(await screen.findByLabelText('Código de verificación'), 'K7M2QX9DPR4TW0HJ5C');
  await user.click(screen.getByRole('button', { name: 'Verificar el certificado' }));
  expect(await screen.findByText('Ese código no corresponde a ningún certificado.')).toBeInTheDocument();
});
