import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

const row = (key: string, entered: number, lifted: number, stockAtStart = 10) => ({
  key,
  name: null as string | null,
  stockAtStart,
  entered,
  lifted,
  extended: 0,
  expired: 0,
  substituted: 0,
  annulled: 0,
  net: entered - lifted,
  stockAtEnd: stockAtStart + entered - lifted,
  certificates: {
    unit: 'document',
    positive: 0,
    negative: 0,
    inconclusive: 0,
    total: entered === 2669 ? 1545 : 0,
  },
});

const summary = {
  ...row('', 2669, 966, 9841),
  period: '2023-06',
  unit: 'order',
  certificates: { unit: 'document', positive: 500, negative: 1000, inconclusive: 45, total: 1545 },
};

beforeEach(() => {
  server.use(
    http.get(at('/control/arraigos/summary'), () => HttpResponse.json(summary)),
    http.get(at('/control/arraigos/figures'), ({ request }) => {
      const by = new URL(request.url).searchParams.get('by');
      const period = new URL(request.url).searchParams.get('period') ?? '';
      const rows =
        by === 'month'
          ? [row(`${period}-01`, 0, 0, 0), row(`${period}-05`, 5, 2, 0), row(`${period}-06`, 2669, 966)]
          : [
              { ...row('01', 1577, 582), name: 'Guatemala' },
              { ...row('09', 1092, 384), name: 'Xela' },
            ];
      return HttpResponse.json({ period, unit: 'order', by, rows });
    }),
  );
});

it('muestra junio de 2023 con sus cifras, sus hallazgos y la tabla detrás de cada gráfica', async () => {
  signedIn(can.summariseArraigos);
  const { user } = open('/control/figures?period=2023-06');
  expect((await screen.findAllByText('1,545')).length).toBeGreaterThan(0);
  const months = await screen.findByRole('table', { name: /Mes a mes/ });
  const june = within(months).getByRole('row', { name: /junio de 2023/i });
  expect(within(june).getByText('1,545')).toBeInTheDocument();
  expect(screen.getAllByText('2,669').length).toBeGreaterThan(0);
  expect(screen.getAllByText('1,703').length).toBeGreaterThan(0);
  await waitFor(() => {
    expect(screen.getAllByRole('heading', { name: /Guatemala reúne el 59\.1/ })).toHaveLength(2);
  });
  await user.click(screen.getAllByText('Ver los datos en tabla')[0] as HTMLElement);
  expect(screen.getByRole('heading', { name: /Se anotaron 2,674 órdenes/ })).toBeInTheDocument();
});

it('un mes anterior al registro es un hueco, nunca un cero', async () => {
  signedIn(can.summariseArraigos);
  open('/control/figures?period=2023-06');
  const heading = await screen.findByRole('heading', { name: /Se anotaron/ });
  const table = heading.closest('figure')?.querySelector('table');
  const january = [...(table?.querySelectorAll('tr') ?? [])].find((line) =>
    /ene.*2023/.test(line.textContent),
  );
  expect(january).toHaveTextContent('sin dato');
  expect(january).not.toHaveTextContent('0sin');
});

it('cambia de período en la dirección, y de mes a cuatrimestre que lo contiene', async () => {
  signedIn(can.summariseArraigos);
  const { user, router } = open('/control/figures?period=2023-06');
  await user.click(await screen.findByRole('radio', { name: 'Cuatrimestre' }));
  expect(router.state.location.search).toEqual({ period: '2023-C2' });
  await user.click(screen.getByRole('button', { name: 'Anterior' }));
  expect(router.state.location.search).toEqual({ period: '2023-C1' });
});
