import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, problem, server, signedIn } from '@/testing/server';
import { jwk } from './key-form';

const row = {
  id: '1',
  clientId: 'minex-pasaportes',
  name: 'Pasaportes MINEX',
  institution: 'MINEX',
  status: 'active',
  scopes: ['control.arraigos.impediment_query'],
  validUntil: '2027-12-31',
  demonstration: false,
  lastTokenAt: null,
};

const detail = {
  ...row,
  version: 4,
  purposes: ['document_issue'],
  agreementReference: 'Convenio 7-2026',
  validFrom: '2026-01-01',
  requestsPerMinute: 600,
  personsPerDay: 1000,
  registeredAt: '2026-03-01T15:00:00Z',
  secrets: [{ id: 's1', issuedAt: '2026-03-01T15:00:00Z', endsAt: null }],
  keys: [{ kid: '2026-1', addedAt: '2026-03-01T15:00:00Z', retiredAt: null }],
  liveTokens: 2,
  personsToday: [{ purpose: 'document_issue', persons: 37 }],
};

beforeEach(() => {
  server.use(
    http.get(at('/partners/clients'), () => HttpResponse.json({ items: [row], next: null })),
    http.get(at('/partners/clients/1'), () => HttpResponse.json(detail, { headers: { ETag: '"4"' } })),
    http.get(at('/partners/scopes'), () =>
      HttpResponse.json([{ code: 'control.arraigos.impediment_query' }, { code: 'partners.changes.read' }]),
    ),
    http.get(at('/partners/purposes'), () =>
      HttpResponse.json([{ code: 'document_issue' }, { code: 'verification' }]),
    ),
  );
});

it('muestra lo que un sistema puede, con qué se identifica y lo que usó hoy, y ningún acto a quien no puede cambiarlo', async () => {
  signedIn(can.readClients);
  open('/partners/clients?open=1');
  const panel = await screen.findByRole('region', { name: 'Sistema elegido' });
  expect(await within(panel).findByText('Emisión de documentos: 37 / 1000')).toBeInTheDocument();
  expect(
    within(panel).getByText('Consultar si un arraigo impide la salida (sí, no, pregunte)'),
  ).toBeInTheDocument();
  expect(within(panel).queryByRole('button', { name: 'Generar un secreto' })).not.toBeInTheDocument();
});

it('muestra el secreto una sola vez, después de decir qué pasará', async () => {
  signedIn(can.readClients, can.changeClients);
  let seen: string | null = null;
  server.use(
    http.post(at('/partners/clients/1/secrets'), ({ request }) => {
      seen = request.headers.get('If-Match');
      return HttpResponse.json({
        id: 's2',
        clientId: 'minex-pasaportes',
        secret: 'una-sola-vez',
        formerEndsAt: '2026-03-02T15:00:00Z',
      });
    }),
  );
  const { user } = open('/partners/clients?open=1');
  await user.click(await screen.findByRole('button', { name: 'Generar un secreto' }));
  expect(screen.getByText('El anterior sigue sirviendo un día más.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Generar un secreto' }));
  expect(await screen.findByText('una-sola-vez')).toBeInTheDocument();
  expect(seen).toBe('"4"');
  await user.click(screen.getByRole('button', { name: 'Ya lo entregué' }));
  expect(screen.queryByText('una-sola-vez')).not.toBeInTheDocument();
});

it('retira lo que queda sin marcar', async () => {
  signedIn(can.readClients, can.changeClients);
  let sent: unknown;
  server.use(
    http.post(at('/partners/clients/1/grants'), async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = open('/partners/clients?open=1');
  await user.click(await screen.findByRole('button', { name: 'Cambiar permisos' }));
  await user.click(await screen.findByRole('checkbox', { name: /Consultar si un arraigo/ }));
  await user.click(screen.getByRole('checkbox', { name: /Leer el registro de cambios/ }));
  await user.type(screen.getByLabelText('Motivo'), 'El convenio cambió');
  await user.click(screen.getByRole('button', { name: 'Guardar los permisos' }));
  expect(await screen.findByText('Permisos de Pasaportes MINEX guardados.')).toBeInTheDocument();
  expect(sent).toEqual({
    scopes: ['partners.changes.read'],
    purposes: ['document_issue'],
    why: 'El convenio cambió',
  });
});

it('dice por qué no se pudo suspender y conserva el motivo', async () => {
  signedIn(can.readClients, can.changeClients);
  server.use(
    http.post(at('/partners/clients/1/suspension'), () =>
      problem(409, 'partners.client.suspended', 'El sistema socio está suspendido.'),
    ),
  );
  const { user } = open('/partners/clients?open=1');
  await user.click(await screen.findByRole('button', { name: 'Suspender el sistema' }));
  await user.type(screen.getByLabelText('Motivo'), 'Uso fuera del convenio');
  await user.click(screen.getByRole('button', { name: 'Suspender el sistema' }));
  expect(await screen.findByText('El sistema socio está suspendido.')).toBeInTheDocument();
  expect(screen.getByLabelText('Motivo')).toHaveValue('Uso fuera del convenio');
});

it('registra un sistema con lo que su convenio permite', async () => {
  signedIn(can.readClients, can.registerClients);
  let sent: unknown;
  server.use(
    http.get(at('/territory/institutions'), () =>
      HttpResponse.json({
        items: [{ code: 'MINEX', name: 'Ministerio de Relaciones Exteriores' }],
        next: null,
      }),
    ),
    http.post(at('/partners/clients'), async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json({ id: '1', version: 1 }, { status: 201 });
    }),
  );
  const { user } = open('/partners/clients/new');
  await user.type(await screen.findByLabelText(/Identificador/), 'minex-pasaportes');
  await user.type(screen.getByLabelText('Nombre'), 'Pasaportes MINEX');
  await user.click(screen.getByRole('combobox', { name: 'Institución' }));
  await user.click(await screen.findByRole('option', { name: /Relaciones Exteriores/, hidden: true }));
  await user.click(await screen.findByRole('checkbox', { name: /Consultar si un arraigo/ }));
  await user.click(await screen.findByRole('checkbox', { name: 'Verificación' }));
  await user.type(screen.getByLabelText('Convenio'), 'Convenio 7-2026');
  await user.type(screen.getByLabelText('Vigente desde'), '01/01/2026');
  await user.type(screen.getByLabelText('Vigente hasta'), '31/12/2027');
  await user.click(screen.getByRole('button', { name: 'Registrar el sistema' }));
  expect(await screen.findByRole('region', { name: 'Sistema elegido' })).toBeInTheDocument();
  expect(sent).toEqual({
    clientId: 'minex-pasaportes',
    name: 'Pasaportes MINEX',
    institution: 'MINEX',
    scopes: ['control.arraigos.impediment_query'],
    purposes: ['verification'],
    agreement: { reference: 'Convenio 7-2026', validFrom: '2026-01-01', validUntil: '2027-12-31' },
    quotas: { requestsPerMinute: 600, personsPerDay: 1000 },
  });
});

it('no acepta una llave privada ni lo que no es una llave', () => {
  const key = { kid: '1', kty: 'EC', crv: 'P-256', x: 'a', y: 'b' };
  expect(jwk.parse(JSON.stringify(key))).toEqual({ ok: true, value: key });
  expect(jwk.parse(JSON.stringify({ ...key, d: 'c' }))).toEqual({ ok: false, error: 'partners.key.private' });
  expect(jwk.parse(JSON.stringify({ ...key, crv: 'P-384' }))).toEqual({
    ok: false,
    error: 'partners.key.form',
  });
  expect(jwk.parse('no')).toEqual({ ok: false, error: 'partners.key.form' });
});
