import { cleanup, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { forgetPurpose, statePurpose } from '@/shared/purpose/purpose';
import { open } from '@/testing/render';
import { at, problem, server, signedIn } from '@/testing/server';

const ana = {
  id: 'p1',
  fullName: 'Petrona Kʼot Ajú',
  birthDate: '1990-03-27',
  sex: 'F',
  nationality: 'GTM',
  cui: null,
  aliases: [],
  score: 100,
  verdict: 'same',
  reasons: ['same_name'],
};
const issued = {
  id: 'c1',
  version: 1,
  number: 'C-2026-000417',
  result: 'inconclusive',
  code: 'K7M2QX-9DPR4T-W0HJ5C',
  cutAt: '2026-11-20T15:00:00Z',
  sealed: false,
  seal: null,
  register: null,
  proof: null,
};

beforeEach(() => {
  forgetPurpose();
  statePurpose({ code: 'certificate_issue', caseReference: 'Solicitud 12' });
  signedIn(can.readPeople, can.readCertificates, can.issueCertificates);
  server.use(
    http.post(at('/people/searches'), () => HttpResponse.json({ items: [ana], next: null })),
    http.get(at('/control/certificates/entitlements'), () =>
      HttpResponse.json([
        { code: 'own_person', nameEs: 'La propia persona', nameEn: '', needsEvidence: false, source: '' },
        { code: 'mandate', nameEs: 'Mandatario', nameEn: '', needsEvidence: true, source: '' },
      ]),
    ),
    http.get(at('/control/certificates/c1/seal'), () => HttpResponse.json(issued)),
  );
});

async function toReview() {
  const opened = open('/control/certificates/new');
  const { user } = opened;
  await user.type(await screen.findByLabelText('Nombre, CUI o número de documento'), 'Petrona Kot');
  await user.click(screen.getByRole('button', { name: 'Buscar' }));
  await user.click(await screen.findByRole('row', { name: /Petrona/ }));
  await user.type(await screen.findByLabelText('Boleta de pago'), 'BI-778812');
  await user.click(screen.getByRole('button', { name: 'Revisar antes de emitir' }));
  return opened;
}

it('emite con su motivo, dice llanamente que no concluye y que el sello se espera', async () => {
  let sent: { body: unknown; purpose: string | null; key: string | null } | undefined;
  server.use(
    http.post(at('/control/certificates'), async ({ request }) => {
      sent = {
        body: await request.json(),
        purpose: request.headers.get('Purpose'),
        key: request.headers.get('Idempotency-Key'),
      };
      return HttpResponse.json(issued, { status: 201 });
    }),
  );
  const { user } = await toReview();
  expect(await screen.findByText(/Petrona Kʼot Ajú, a solicitud de Petrona/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Emitir el certificado' }));
  expect(await screen.findByText('No concluyente: pase a ventanilla.')).toBeInTheDocument();
  expect(screen.getByText('K7M2QX-9DPR4T-W0HJ5C')).toBeInTheDocument();
  expect(await screen.findByText('Espera su sello')).toBeInTheDocument();
  expect(sent?.purpose).toBe('certificate_issue');
  expect(sent?.key).toBeTruthy();
  expect(sent?.body).toEqual({
    personId: 'p1',
    companyId: null,
    entitlement: { code: 'own_person', evidence: null },
    paymentSlip: 'BI-778812',
  });
});

it('una boleta ya usada se dice y lo escrito se conserva', async () => {
  server.use(
    http.post(at('/control/certificates'), () =>
      problem(409, 'control.certificate.slip_used', 'Esa boleta ya pagó otro certificado.'),
    ),
  );
  const { user } = await toReview();
  await user.click(await screen.findByRole('button', { name: 'Emitir el certificado' }));
  expect(await screen.findByText('Esa boleta ya pagó otro certificado.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Volver a corregir' }));
  expect(await screen.findByLabelText('Boleta de pago')).toHaveValue('BI-778812');
});

it('tras una recarga vuelve la persona elegida y lo escrito; emitido, no queda nada', async () => {
  const { user } = await toReview();
  expect(await screen.findByText(/Petrona Kʼot Ajú, a solicitud de Petrona/)).toBeInTheDocument();
  cleanup();
  server.use(http.post(at('/control/certificates'), () => HttpResponse.json(issued, { status: 201 })));
  open('/control/certificates/new');
  expect(await screen.findByDisplayValue('BI-778812')).toBeInTheDocument();
  expect(screen.getByText('Petrona Kʼot Ajú')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Revisar antes de emitir' }));
  await user.click(await screen.findByRole('button', { name: 'Emitir el certificado' }));
  await user.click(await screen.findByRole('button', { name: 'Emitir otro' }));
  expect(await screen.findByLabelText('Nombre, CUI o número de documento')).toBeInTheDocument();
  expect(screen.queryByLabelText('Boleta de pago')).not.toBeInTheDocument();
});
