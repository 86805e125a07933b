import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { open } from '@/testing/render';
import { at, problem, server, sessionOf, signedOut } from '@/testing/server';

it('lleva a quien no ha entrado a la entrada, y de vuelta a donde iba', async () => {
  signedOut();
  server.use(
    http.post(at('/session'), async ({ request }) => {
      const typed = (await request.json()) as { userName: string; code?: string };
      if (!typed.code) return problem(401, 'access.session.code_required', 'Falta el código.');
      return HttpResponse.json(sessionOf([]));
    }),
    http.get(at('/access/sessions'), () => HttpResponse.json({ items: [], next: null })),
  );
  const { user, router } = open('/access/my-sessions');

  await user.type(await screen.findByLabelText('Usuario'), 'ana.tzul');
  await user.type(screen.getByLabelText('Contraseña'), 'Demo-IGM-2026');
  await user.click(screen.getByRole('button', { name: 'Entrar' }));
  await user.type(await screen.findByLabelText('Código de su aplicación'), '123456');
  await user.click(screen.getByRole('button', { name: 'Entrar' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Mis sesiones' })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/access/my-sessions');
});

it('dice qué falta, con el foco en el resumen, y qué respondió el servidor con su referencia', async () => {
  signedOut();
  server.use(
    http.post(at('/session'), () =>
      problem(401, 'access.session.credentials_invalid', 'El usuario o la contraseña no son correctos.'),
    ),
  );
  const { user } = open('/sign-in');

  await user.click(await screen.findByRole('button', { name: 'Entrar' }));
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(within(summary).getByText('Hay 2 datos que corregir')).toBeInTheDocument();
  await user.click(within(summary).getByRole('link', { name: 'Usuario: Escriba este dato' }));
  expect(screen.getByLabelText('Usuario')).toHaveFocus();

  await user.keyboard('ana.tzul');
  await user.type(screen.getByLabelText('Contraseña'), 'otra');
  await user.click(screen.getByRole('button', { name: 'Entrar' }));
  expect(await screen.findByText('El usuario o la contraseña no son correctos.')).toBeInTheDocument();
  expect(screen.getByText(/4bf92f3577b34da6a3ce929d0e0e4736/)).toBeInTheDocument();
});
