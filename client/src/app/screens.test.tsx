import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { open } from '@/testing/render';
import { signedIn } from '@/testing/server';
import { areas } from './areas';

const routes = areas.flatMap((area) => [...area.routes, ...area.openRoutes]);

describe('every screen', () => {
  it.each(routes.map((route) => [route.id, route] as const))(
    '%s has a title and a page that exists',
    async (_, route) => {
      expect(route.options.staticData?.title).toBeTypeOf('string');
      const page = route.options.component as { preload?: () => Promise<void> } | undefined;
      await page?.preload?.();
      expect(page).toBeDefined();
    },
  );
});

it('shows a screen to nobody whose role does not name it, neither in the menu nor by its address', async () => {
  signedIn();
  open('/access/officers');
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Su rol no usa esta pantalla' }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Cuentas' })).not.toBeInTheDocument();
});
