import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

it('goes with / to the search box of the page, and opens the palette where there is none', async () => {
  signedIn();
  server.use(http.get(at('/territory/:list'), () => HttpResponse.json({ items: [], next: null })));
  const { user, router } = open('/territory/lists');
  const box = await screen.findByLabelText('Buscar por nombre o código');
  await user.keyboard('/');
  expect(box).toHaveFocus();
  expect(box).toHaveValue('');
  box.blur();
  await router.navigate({ to: '/' });
  await screen.findByRole('heading', { level: 1, name: 'Ana Tzul Choc' });
  await user.keyboard('/');
  expect(await screen.findByRole('listbox', { hidden: true })).toBeInTheDocument();
});
