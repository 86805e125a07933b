import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArraigoDetail, ArraigoRow, SubjectRow } from '@/shared/api/schema.gen';
import { can } from '@/shared/permissions/can';
import { recall } from '@/shared/offline/vault';
import { open } from '@/testing/render';
import { at, problem, server, sessionOf, signedIn } from '@/testing/server';

const id = '01890000-0000-7000-8000-0000000000a1';
const court = {
  id: '01890000-0000-7000-8000-0000000000c1',
  version: 1,
  code: 'CIV-1',
  name: 'Juzgado Primero Civil',
  municipalityCode: '0101',
  departmentCode: '01',
  source: 'demonstration',
  isDemonstration: true,
};

const subject: SubjectRow = {
  id: '01890000-0000-7000-8000-0000000000b1',
  ordinal: 0,
  fullName: 'Juan Pérez Tzʼul',
  oneSurname: false,
  passports: [],
  strength: 'weak',
  state: 'RECIBIDO',
  effectToday: 'review',
};

const order = (more: Partial<ArraigoDetail>): ArraigoDetail => ({
  id,
  version: 1,
  type: 'CIV',
  state: 'RECIBIDO',
  channel: 'paper',
  order: { courtId: court.id, courtName: court.name, oficio: '1234', caseFile: '01044-2026-1' },
  departmentCode: '01',
  receivedAt: '2026-11-10T15:00:00Z',
  subjects: [subject],
  acts: [],
  proposals: [],
  scans: [],
  exitAuthorisations: [],
  letters: [],
  ...more,
});

const row: ArraigoRow = {
  id,
  version: 1,
  type: 'CIV',
  state: 'OBSERVADO',
  courtId: court.id,
  courtName: court.name,
  departmentCode: '01',
  oficio: '1234',
  subjects: [subject.fullName],
  receivedAt: '2026-11-10T15:00:00Z',
  answerBy: '2026-11-20',
  answerDaysLeft: 3,
  imported: false,
};

const counts = {
  toRegister: 4,
  toVerify: 2,
  observed: 1,
  observedOverdue: 0,
  expiring: 0,
  forDecision: 0,
  toConfirm: 0,
  liftedToday: 0,
  lettersToDispatch: 0,
};

const read = (of: ArraigoDetail) =>
  server.use(
    http.get(at(`/control/arraigos/${id}`), () => HttpResponse.json(of, { headers: { ETag: '"1"' } })),
  );

beforeEach(() => {
  server.use(
    http.get(at('/control/arraigos/worklists'), () => HttpResponse.json(counts)),
    http.get(at('/control/courts'), () => HttpResponse.json([court])),
    http.get(at('/territory/:list'), () => HttpResponse.json({ items: [] })),
    http.get(at('/control/arraigo-types'), () =>
      HttpResponse.json([
        {
          id,
          version: 1,
          code: 'CIV',
          name: 'Arraigo civil',
          jurisdiction: '',
          versions: [],
          rules: {
            term: 'years',
            years: 1,
            lastDay: 'anniversary',
            expiresExOfficio: true,
            expiryConfirmed: true,
          },
        },
      ]),
    ),
  );
});

describe('the worklists', () => {
  it('show the lists of the role with their counts, and the court’s days left in words', async () => {
    signedIn(can.readArraigos, can.registerArraigos);
    const asked: (string | null)[] = [];
    server.use(
      http.get(at('/control/arraigos'), ({ request }) => {
        asked.push(request.headers.get('Purpose'), request.headers.get('Case-Reference'));
        return HttpResponse.json({ items: [row], next: null });
      }),
    );
    open('/control/arraigos?worklist=observed');
    expect(await screen.findByText('Faltan 3 días hábiles', {}, { timeout: 10_000 })).toBeInTheDocument();
    const lists = screen.getByRole('navigation', { name: 'Listas de trabajo' });
    expect(await within(lists).findByRole('link', { name: 'Por registrar4' })).toBeInTheDocument();
    expect(within(lists).queryByRole('link', { name: /Para decidir/ })).not.toBeInTheDocument();
    expect(asked).toEqual(['arraigo_registration', 'observed']);
  });
});

it('keeps the focus on the filter when it is applied', async () => {
  signedIn(can.readArraigos, can.registerArraigos);
  server.use(http.get(at('/control/arraigos'), () => HttpResponse.json({ items: [row], next: null })));
  const { user, router } = open('/control/arraigos?worklist=observed&state=OBSERVADO');
  const from = await screen.findByRole('textbox', { name: 'Recibido desde' });
  await user.type(from, '01/11/2026{Enter}');
  await waitFor(() => expect(router.state.location.search).toMatchObject({ from: '2026-11-01' }));
  expect(from).toHaveFocus();
});

describe('reception', () => {
  it('tells plainly that the same paper had come before', async () => {
    signedIn(can.readArraigos, can.receiveArraigos);
    let sent: unknown;
    server.use(
      http.post(at('/control/arraigos'), async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(
          { id, version: 2, alreadyReceived: true, otherNames: ['Rosa Tzul Caal'], otherDates: [] },
          { status: 201 },
        );
      }),
    );
    const { user } = open('/control/arraigos/new');
    await user.click(await screen.findByRole('combobox', { name: 'Juzgado' }));
    await user.click(await screen.findByRole('option', { name: /Juzgado Primero Civil/, hidden: true }));
    await user.type(screen.getByRole('textbox', { name: 'Número de oficio' }), '1234');
    await user.type(screen.getByRole('textbox', { name: 'Nombre 1' }), 'Juan Pérez');
    await user.click(screen.getByRole('button', { name: 'Recibir la orden' }));
    expect(
      await screen.findByRole('heading', { name: 'Este oficio ya estaba recibido' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Rosa Tzul Caal')).toBeInTheDocument();
    expect(sent).toMatchObject({
      order: { courtId: court.id, oficio: '1234' },
      channel: 'paper',
      subjects: [{ fullName: 'Juan Pérez' }],
    });
  });
});

describe('reception on a poor day', () => {
  const received = { id, version: 2, alreadyReceived: false, otherNames: [], otherDates: [] };
  const type = async (user: ReturnType<typeof open>['user']) => {
    await user.click(await screen.findByRole('combobox', { name: 'Juzgado' }));
    await user.click(await screen.findByRole('option', { name: /Juzgado Primero Civil/, hidden: true }));
    await user.type(screen.getByRole('textbox', { name: 'Número de oficio' }), '1234');
    await user.type(screen.getByRole('textbox', { name: 'Nombre 1' }), 'Juan Pérez');
  };

  beforeEach(() => signedIn(can.readArraigos, can.receiveArraigos));

  it('begins the next order with an empty form', async () => {
    server.use(http.post(at('/control/arraigos'), () => HttpResponse.json(received, { status: 201 })));
    const { user } = open('/control/arraigos/new');
    await type(user);
    // Longer than a draft waits for the next key.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await user.click(screen.getByRole('button', { name: 'Recibir la orden' }));
    await user.click(await screen.findByRole('button', { name: 'Recibir otra orden' }));
    await screen.findByRole('textbox', { name: 'Número de oficio' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(screen.getByRole('textbox', { name: 'Número de oficio' })).toHaveValue('');
    expect(screen.queryByText(/Recuperamos lo que había escrito/)).not.toBeInTheDocument();
  });

  it('sends nothing with a scan that would be refused, says so at the top, and keeps what was typed', async () => {
    let sent = 0;
    server.use(
      http.post(at('/control/arraigos'), () => {
        sent++;
        return HttpResponse.json(received, { status: 201 });
      }),
    );
    const { user } = open('/control/arraigos/new');
    await type(user);
    const empty = new File([], 'oficio.pdf', { type: 'application/pdf' });
    await user.upload(screen.getByTestId('scan'), empty);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await user.click(screen.getByRole('button', { name: 'Recibir la orden' }));
    const summary = await screen.findByRole('alert');
    await user.click(within(summary).getByRole('link', { name: /20 MB/ }));
    expect(screen.getByRole('button', { name: 'Documento escaneado (opcional) Elegir otro' })).toHaveFocus();
    expect(sent).toBe(0);
    expect((await recall('control.arraigo.receive'))?.value).toMatchObject({ order: { oficio: '1234' } });
  });

  it('keeps the form and its key when the line drops, says so plainly, and sends the same once more', async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post(at('/control/arraigos'), ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return keys.length === 1 ? HttpResponse.error() : HttpResponse.json(received, { status: 201 });
      }),
    );
    const { user } = open('/control/arraigos/new');
    await type(user);
    await user.click(screen.getByRole('button', { name: 'Recibir la orden' }));
    expect(await screen.findByText('No hubo respuesta del servidor.')).toBeInTheDocument();
    expect(screen.getByText(/Lo que escribió se conserva/)).toBeInTheDocument();
    expect(screen.getByText(/No hay conexión con el servidor. Lo que ve es de las \d\d:\d\d/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Número de oficio' })).toHaveValue('1234');
    await user.click(screen.getByRole('button', { name: 'Recibir la orden' }));
    expect(await screen.findByRole('button', { name: 'Recibir otra orden' })).toBeInTheDocument();
    expect(keys[0]).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
    expect(screen.queryByText(/No hay conexión con el servidor/)).not.toBeInTheDocument();
  });
});

describe('registration', () => {
  it('lists what is missing by person, and registers openly incomplete only after a second look', async () => {
    signedIn(can.readArraigos, can.registerArraigos);
    read(order({}));
    const sent: { openlyIncomplete: boolean }[] = [];
    server.use(
      http.get(at('/control/arraigos'), () => HttpResponse.json({ items: [], next: null })),
      http.post(at(`/control/arraigos/${id}/registration`), async ({ request }) => {
        const body = (await request.json()) as { openlyIncomplete: boolean };
        sent.push(body);
        return body.openlyIncomplete
          ? HttpResponse.json({ id, version: 2, state: 'OBSERVADO' })
          : problem(422, 'control.arraigo.incomplete', 'El oficio no trae todos los datos.', [
              {
                pointer: '/subjects/0/domicile',
                code: 'control.arraigo.field_missing',
                detail: 'Falta este dato en el oficio.',
              },
            ]);
      }),
    );
    const { user, router } = open(`/control/arraigos/${id}/register`);
    await user.click(await screen.findByRole('button', { name: 'Registrar la orden' }));
    expect(
      await screen.findByRole('link', { name: 'Persona 1 · Domicilio: Falta este dato en el oficio.' }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Registrar como incompleta' }));
    expect(sent).toHaveLength(1);
    expect(screen.getByText('Falta: Domicilio (Juan Pérez Tzʼul).')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Registrar como incompleta' }));
    expect(await screen.findByText('No hay órdenes en esta lista')).toBeInTheDocument();
    expect(sent.map(({ openlyIncomplete }) => openlyIncomplete)).toEqual([false, true]);
    expect(router.state.location.pathname).toBe('/control/arraigos');
  });
});

describe('verification', () => {
  const registered = (by: string) =>
    order({
      state: 'REGISTRADO',
      registeredAt: '2026-11-10T16:00:00Z',
      acts: [
        {
          id,
          sequence: 1,
          kind: 'registered',
          at: '2026-11-10T16:00:00Z',
          by,
          effectiveOn: '2026-11-10',
          subjects: [],
          fields: [],
          names: [],
          endsOrder: false,
          certificates: [],
        },
      ],
    });

  it('says in words what will happen, and shows the refusal of the same officer', async () => {
    signedIn(can.readArraigos, can.verifyArraigos);
    read(registered('arraigos.registrador'));
    server.use(
      http.post(at(`/control/arraigos/${id}/verification`), () =>
        problem(409, 'control.arraigo.four_eyes', 'Debe hacerlo otra persona.'),
      ),
    );
    const { user } = open(`/control/arraigos/${id}/verify`);
    await user.click(await screen.findByRole('button', { name: 'Verificar y anotar' }));
    expect(
      screen.getByText(/Se anotará el arraigo de Juan Pérez Tzʼul \(Arraigo civil\)/),
    ).toBeInTheDocument();
    expect(screen.getByText(/El plazo empieza hoy y su último día es el/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Verificar y anotar' }));
    expect(await screen.findByText('Debe hacerlo otra persona.')).toBeInTheDocument();
  });

  it('tells who typed the order, before anything is sent, that another person must verify it', async () => {
    const session = sessionOf([can.readArraigos, can.verifyArraigos]);
    server.use(http.get(at('/session'), () => HttpResponse.json(session)));
    read(registered(session.user.userName));
    open(`/control/arraigos/${id}/verify`);
    expect(await screen.findByText('Usted trabajó en este registro')).toBeInTheDocument();
  });
});
