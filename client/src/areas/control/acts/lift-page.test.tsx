import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { can } from '@/shared/permissions/can';
import { open } from '@/testing/render';
import { at, problem, server, signedIn } from '@/testing/server';

const court = '01890000-0000-7000-8000-0000000000c1';
const paper = '01890000-0000-7000-8000-0000000000d1';
const proposalId = '01890000-0000-7000-8000-0000000000e1';

const order: ArraigoDetail = {
  id: '01890000-0000-7000-8000-0000000000a1',
  version: 3,
  type: 'CIV',
  state: 'ACTIVO',
  channel: 'paper',
  order: {
    courtId: court,
    courtName: 'Juzgado Primero de Familia',
    oficio: '55-2025',
    caseFile: '01043-2025-00417',
    oficioDate: '2025-11-03',
  },
  departmentCode: '01',
  receivedAt: '2025-11-04T15:00:00Z',
  annotatedAt: '2025-11-05T15:00:00Z',
  expiresOn: '2026-11-05',
  subjects: [
    {
      id: '01890000-0000-7000-8000-0000000000b1',
      ordinal: 1,
      fullName: 'Marta Xol Tiul',
      oneSurname: false,
      passports: [],
      strength: 'weak',
      state: 'ACTIVO',
      effectToday: 'blocks',
    },
  ],
  acts: [],
  proposals: [],
  scans: [
    {
      id: paper,
      fileName: 'oficio-91.tif',
      contentType: 'image/tiff',
      size: 4,
      sha256: 'ab',
      attachedAt: '2026-03-02T15:00:00Z',
      attachedBy: 'arraigos.recepcion',
    },
  ],
  exitAuthorisations: [],
  letters: [],
};
const pending = (proposedBy: string): ArraigoDetail => ({
  ...order,
  proposals: [
    {
      id: proposalId,
      kind: 'lifting',
      outcome: 'pending',
      proposedBy,
      proposedAt: '2026-03-02T16:00:00Z',
      warnings: [],
      changes: [],
      subjects: order.subjects.map(({ id }) => id),
      order: { ...order.order, courtName: 'Juzgado Segundo de Familia', oficio: '91-2026', document: paper },
    },
  ],
});

const serve = (of: ArraigoDetail) =>
  server.use(
    http.get(at(`/control/arraigos/${order.id}`), () => HttpResponse.json(of, { headers: { ETag: '"3"' } })),
  );

beforeEach(() => {
  signedIn(can.readArraigos, can.liftArraigos);
  server.use(
    http.get(at(`/control/arraigos/${order.id}/scans/${paper}`), () =>
      HttpResponse.arrayBuffer(new ArrayBuffer(4), { headers: { 'Content-Type': 'image/tiff' } }),
    ),
    http.get(at('/control/arraigos/worklists'), () => HttpResponse.json({ toVerify: 0, toConfirm: 0 })),
    http.get(at('/control/arraigo-types'), () => HttpResponse.json([])),
    http.get(at('/control/courts'), () =>
      HttpResponse.json([{ id: court, code: '01043', name: 'Juzgado Primero de Familia' }]),
    ),
  );
});

it('quien propone adjunta el documento del juez aunque no reciba arraigos', async () => {
  signedIn(can.readArraigos, can.liftArraigos, can.attachScans);
  serve(order);
  const made = '01890000-0000-7000-8000-0000000000c9';
  server.use(
    http.post(at(`/control/arraigos/${order.id}/scans`), () => {
      serve({
        ...order,
        scans: [...order.scans, { ...order.scans[0]!, id: made, fileName: 'oficio-92.pdf' }],
      });
      return HttpResponse.json(
        { id: made, version: 4, contentType: 'application/pdf', size: 4, sha256: 'cd' },
        { status: 201 },
      );
    }),
  );
  const { user } = open(`/control/arraigos/${order.id}/lift`);

  await screen.findByRole('button', { name: 'Adjuntar un documento' });
  await user.upload(
    screen.getByTestId('paper'),
    new File(['%PDF'], 'oficio-92.pdf', { type: 'application/pdf' }),
  );
  expect(await screen.findByRole('radio', { name: /oficio-92.pdf/ })).toBeChecked();
});

it('sin permiso de adjuntar elige entre los documentos que ya constan', async () => {
  serve(order);
  open(`/control/arraigos/${order.id}/lift`);
  expect(await screen.findByRole('radio', { name: /oficio-91.tif/ })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Adjuntar un documento' })).not.toBeInTheDocument();
  expect(screen.getByText(/pida a quien pueda adjuntar documentos/)).toBeInTheDocument();
});

it('propone el levantamiento en palabras y, si el oficio es anterior, vuelve al dato con lo escrito', async () => {
  serve(order);
  const sent: unknown[] = [];
  const etags: (string | null)[] = [];
  server.use(
    http.post(at(`/control/arraigos/${order.id}/liftings`), async ({ request }) => {
      sent.push(await request.json());
      etags.push(request.headers.get('If-Match'));
      return sent.length === 1
        ? problem(422, 'control.arraigo.ordered_before', 'El oficio es anterior al arraigo.', [
            {
              pointer: '/order/oficioDate',
              code: 'control.arraigo.ordered_before',
              detail: 'El oficio es anterior al arraigo.',
            },
          ])
        : HttpResponse.json({ id: proposalId, version: 4, warnings: [] }, { status: 201 });
    }),
  );
  const { user } = open(`/control/arraigos/${order.id}/lift`);

  await user.click(await screen.findByRole('button', { name: 'Revisar antes de enviar' }));
  expect(
    within(await screen.findByRole('alert')).getByText(/Elija o adjunte el documento/),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /oficio-91.tif/ }));
  await user.type(screen.getByLabelText('Número de oficio'), '91-2026');
  await user.type(screen.getByLabelText('Fecha del oficio'), '01/10/2025');
  await user.click(screen.getByRole('button', { name: 'Revisar antes de enviar' }));
  expect(
    await screen.findByText(/Se propondrá levantar el arraigo 01043-2025-00417 \/ 55-2025 de Marta Xol Tiul/),
  ).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Proponer el levantamiento' }));

  const refused = await screen.findByRole('link', {
    name: 'Fecha del oficio: El oficio es anterior al arraigo.',
  });
  await user.click(refused);
  expect(screen.getByLabelText('Fecha del oficio')).toHaveFocus();
  expect(screen.getByLabelText('Número de oficio')).toHaveValue('91-2026');
  await user.clear(screen.getByLabelText('Fecha del oficio'));
  await user.type(screen.getByLabelText('Fecha del oficio'), '01/03/2026');
  await user.click(screen.getByRole('button', { name: 'Revisar antes de enviar' }));
  await user.click(await screen.findByRole('button', { name: 'Proponer el levantamiento' }));

  expect(await screen.findByRole('heading', { name: 'La propuesta quedó registrada' })).toBeInTheDocument();
  expect(sent[1]).toEqual({
    subjects: [order.subjects[0]?.id],
    order: {
      courtId: court,
      caseFile: '01043-2025-00417',
      oficio: '91-2026',
      oficioDate: '2026-03-01',
      document: paper,
    },
  });
  expect(etags[1]).toBe('"3"');
}, 60_000);

it('dice que otra propuesta espera, antes de pedir nada', async () => {
  serve(pending('arraigos.jefe'));
  open(`/control/arraigos/${order.id}/lift`);
  expect(await screen.findByText('Ya hay una propuesta que espera a la segunda persona')).toBeInTheDocument();
  expect(screen.queryByLabelText('Número de oficio')).not.toBeInTheDocument();
});

it('no deja responder a quien propuso, y lo dice', async () => {
  serve(pending('ana.tzul'));
  open(`/control/arraigos/${order.id}/confirm/${proposalId}`);
  expect(await screen.findByText(/Usted propuso este acto/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Levantar el arraigo' })).not.toBeInTheDocument();
});

it('muestra a la segunda persona qué difiere y levanta el arraigo', async () => {
  serve(pending('arraigos.registrador'));
  let confirmed = 0;
  server.use(
    http.post(at(`/control/arraigos/${order.id}/liftings/${proposalId}/confirmation`), () => {
      confirmed++;
      return HttpResponse.json({ id: order.id, version: 5, state: 'LEVANTADO' });
    }),
  );
  const { user } = open(`/control/arraigos/${order.id}/confirm/${proposalId}`);

  const court2 = await screen.findByRole('row', { name: /Juzgado Segundo de Familia/ });
  expect(within(court2).getByText(/difiere/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Levantar el arraigo' }));
  expect(screen.getByText(/Se levantará el arraigo 01043-2025-00417/)).toBeInTheDocument();
  expect(confirmed).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Levantar el arraigo' }));
  expect(confirmed).toBe(1);
});

it('nombra las certificaciones que habían encontrado el registro anulado', async () => {
  const [proposal] = pending('arraigos.registrador').proposals;
  serve({
    ...order,
    state: 'ANULADO',
    proposals: [
      {
        ...proposal!,
        kind: 'annulment',
        outcome: 'confirmed',
        answeredBy: 'arraigos.jefe',
        answeredAt: '2026-03-03T16:00:00Z',
      },
    ],
    acts: [
      {
        id: proposalId,
        sequence: 4,
        kind: 'annulled',
        at: '2026-03-03T16:00:00Z',
        by: 'arraigos.jefe',
        effectiveOn: '2026-03-03',
        subjects: [],
        fields: [],
        names: [],
        endsOrder: true,
        certificates: [
          {
            id: '01890000-0000-7000-8000-0000000000f1',
            number: 'CA-2026-000007',
            result: 'positive',
            cutAt: '2026-03-01T16:00:00Z',
          },
        ],
      },
    ],
  });
  open(`/control/arraigos/${order.id}/confirm/${proposalId}`);
  expect(
    await screen.findByText(/1 certificación emitida había encontrado este registro/),
  ).toBeInTheDocument();
  expect(screen.getByText(/CA-2026-000007 · .* · /)).toBeInTheDocument();
});
