import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { keep, recall } from '@/shared/offline/vault';
import { open } from '@/testing/render';
import { at, server, sessionOf, signedIn } from '@/testing/server';

const signOut = async (user: ReturnType<typeof open>['user']) => {
  await user.click(await screen.findByRole('button', { name: 'Cuenta de Ana Tzul Choc' }));
  await user.click(screen.getByRole('button', { name: 'Cerrar sesión' }));
};

beforeEach(() => localStorage.clear());

it('wipes what is kept and leaves', async () => {
  signedIn();
  let ended = 0;
  server.use(
    http.delete(at('/session'), () => {
      ended++;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = open('/');
  await screen.findByRole('heading', { level: 1 });
  await keep('a', 1);
  await signOut(user);
  expect(await screen.findByLabelText('Usuario')).toBeInTheDocument();
  expect(await recall('a')).toBeUndefined();
  await waitFor(() => expect(ended).toBe(1));
  expect(screen.queryByText(/cuando vuelva la línea/)).not.toBeInTheDocument();
});

it('without a line: wipes all the same, says that the session still lives, and ends it at the next answer', async () => {
  signedIn();
  const tokens: (string | null)[] = [];
  let line = false;
  server.use(
    http.delete(at('/session'), ({ request }) => {
      if (!line) return HttpResponse.error();
      tokens.push(request.headers.get('X-Csrf-Token'));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = open('/');
  await screen.findByRole('heading', { level: 1 });
  await keep('a', 1);
  await signOut(user);
  expect(await screen.findByLabelText('Usuario')).toBeInTheDocument();
  expect(await recall('a')).toBeUndefined();
  expect(await screen.findByText(/La sesión terminará cuando vuelva la línea/)).toBeInTheDocument();
  line = true;
  dispatchEvent(new Event('online'));
  await waitFor(() => expect(tokens).toEqual(['csrf']));
  await waitFor(() => expect(screen.queryByText(/cuando vuelva la línea/)).not.toBeInTheDocument());
});

it('after a reload a session that was left without a line is ended, not used', async () => {
  localStorage.setItem('igm.session.ending', 'yes');
  let ended = 0;
  server.use(
    http.get(at('/session'), () => HttpResponse.json(sessionOf([]))),
    http.delete(at('/session'), () => {
      ended++;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  open('/');
  expect(await screen.findByLabelText('Usuario')).toBeInTheDocument();
  expect(ended).toBe(1);
  expect(localStorage.getItem('igm.session.ending')).toBeNull();
});
