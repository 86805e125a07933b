import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AlertDetail, AlertRow } from '@/shared/api/schema.gen';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, problem, server, signedIn } from '@/testing/server';

const id = '01890000-0000-7000-8000-0000000000a7';
const type = {
  code: 'CAP',
  kind: 'registered',
  name: 'Orden de captura',
  nameEn: 'Arrest warrant',
  issuer: 'Organismo Judicial',
  class: 'silent_detain',
  direction: 'both',
  visibility: 'silent',
  disclosure: 'no',
  instruction: 'No alertar al viajero',
  source: 'prueba',
  confidence: 'low',
  confirmed: false,
};

const row: AlertRow = {
  id,
  version: 2,
  type: 'CAP',
  class: 'silent_detain',
  direction: 'both',
  visibility: 'silent',
  state: 'active',
  origin: 'OJ',
  reference: 'C-1',
  subjectKind: 'person',
  subject: 'Juan Pérez Tzʼul',
  registeredAt: '2026-11-10T15:00:00Z',
  imported: false,
};

const detail = (more: Partial<AlertDetail>): AlertDetail => ({
  id,
  version: 2,
  type: 'CAP',
  typeName: 'Orden de captura',
  class: 'silent_detain',
  direction: 'both',
  visibility: 'silent',
  state: 'active',
  disclosure: 'no',
  instruction: 'No alertar al viajero',
  origin: 'OJ',
  reference: 'C-1',
  subject: { kind: 'person', fullName: 'Juan Pérez Tzʼul', documents: [] },
  registeredAt: '2026-11-10T15:00:00Z',
  acts: [],
  proposals: [],
  ...more,
});

const read = (of: AlertDetail) =>
  server.use(
    http.get(at(`/control/alerts/${id}`), () => HttpResponse.json(of, { headers: { ETag: '"2"' } })),
  );

beforeEach(() => {
  server.use(
    http.get(at('/control/alerts/worklists'), () =>
      HttpResponse.json({ toVerify: 3, active: 1, expiring: 0, toConfirm: 0, liftedToday: 0 }),
    ),
    http.get(at('/control/alert-types'), () =>
      HttpResponse.json([type, { ...type, code: 'OVS', kind: 'computed', name: 'Sobreestadía' }]),
    ),
    http.get(at('/territory/institutions'), () =>
      HttpResponse.json({
        items: [
          { code: 'OJ', name: 'Organismo Judicial' },
          { code: 'MP', name: 'Ministerio Público' },
        ],
      }),
    ),
    http.get(at('/territory/:list'), () => HttpResponse.json({ items: [] })),
  );
});

describe('the worklists of alerts', () => {
  it('name the class of a hidden alert beside it and say why they are read', async () => {
    signedIn(can.readAlerts);
    const asked: (string | null)[] = [];
    server.use(
      http.get(at('/control/alerts'), ({ request }) => {
        asked.push(request.headers.get('Purpose'), request.headers.get('Case-Reference'));
        return HttpResponse.json({ items: [row], next: null });
      }),
    );
    open('/control/alerts');
    const table = await screen.findByRole('table', { name: 'Activas' }, { timeout: 10_000 });
    expect(within(table).getByText('Silenciosa')).toBeInTheDocument();
    expect(await within(table).findByText('Orden de captura')).toBeInTheDocument();
    expect(asked).toEqual(['legal_proceeding', 'active']);
    expect(screen.getByRole('link', { name: /Por verificar\s*3/ })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: 'Registrar una alerta' })).toBeNull();
  });
});

describe('an alert', () => {
  it('offers its acts by permission, and lifts only with the paper of the authority that asked', async () => {
    signedIn(can.readAlerts, can.liftAlerts);
    read(detail({}));
    const sent: unknown[] = [];
    server.use(
      http.post(at(`/control/alerts/${id}/liftings`), async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return problem(
          422,
          'control.alert.paper_of_another',
          'Solo la institución que pidió la alerta puede levantarla.',
        );
      }),
    );
    const { user } = open(`/control/alerts/${id}`);
    await user.click(await screen.findByRole('button', { name: 'Proponer el levantamiento' }));
    expect(screen.queryByRole('button', { name: 'Proponer la anulación' })).toBeNull();
    await user.type(screen.getByLabelText(/Número del documento/), 'OF-1');
    await user.type(screen.getByLabelText(/Fecha del documento/), '20/11/2026');
    await user.click(screen.getByRole('button', { name: 'Proponer el levantamiento' }));
    expect(
      await screen.findByText('Solo la institución que pidió la alerta puede levantarla.'),
    ).toBeInTheDocument();
    expect(sent).toEqual(['"2"', { paper: { authority: 'OJ', number: 'OF-1', date: '2026-11-20' } }]);
  });

  it('does not let who proposed answer, and shows who did', async () => {
    signedIn(can.readAlerts, can.liftAlerts);
    read(
      detail({
        proposals: [
          {
            id,
            kind: 'lifting',
            outcome: 'pending',
            proposedBy: 'ana.tzul',
            proposedAt: '2026-11-11T15:00:00Z',
            paper: { authority: 'OJ', number: 'OF-1', date: '2026-11-10' },
          },
        ],
      }),
    );
    open(`/control/alerts/${id}`);
    expect(await screen.findByText('Usted la propuso: debe responder otra persona.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Proponer el levantamiento' })).toBeNull();
  });

  it('that is not to be known looks as one that does not exist', async () => {
    signedIn(can.readAlerts);
    server.use(
      http.get(at(`/control/alerts/${id}`), () =>
        problem(404, 'control.alert.not_found', 'No existe esa alerta.'),
      ),
    );
    open(`/control/alerts/${id}`);
    expect(await screen.findByText('No existe esa alerta.')).toBeInTheDocument();
    expect(screen.queryByText('Silenciosa')).toBeNull();
  });
});

describe('the registration of an alert', () => {
  it('offers only what is registered, says what the posts will do, and asks for what the subject needs', async () => {
    signedIn(can.readAlerts, can.registerAlerts);
    const { user } = open('/control/alerts/new');
    await user.click(await screen.findByRole('combobox', { name: /Tipo de alerta/ }));
    await user.click(await screen.findByRole('option', { name: /Orden de captura/, hidden: true }));
    expect(screen.queryByRole('option', { name: /Sobreestadía/, hidden: true })).toBeNull();
    expect(await screen.findByText('No alertar al viajero')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Una descripción' }));
    expect(screen.queryByLabelText(/Nombre completo/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Registrar la alerta' }));
    expect(await screen.findByLabelText(/^Descripción/)).toBeInvalid();
  });
});
