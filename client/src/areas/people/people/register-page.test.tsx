import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { can } from '@/shared/permissions/can';
import { forgetPurpose, statePurpose } from '@/shared/purpose/purpose';
import { open } from '@/testing/render';
import { at, server, signedIn } from '@/testing/server';

const lines = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const reading = {
  format: 'td3',
  documentCode: 'P',
  issuingState: 'UTO',
  documentNumber: 'L898902C3',
  surnames: 'ERIKSSON',
  givenNames: 'ANNA MARIA',
  nameMayBeCut: false,
  nationality: 'UTO',
  birthDate: '1974-08-12',
  sex: 'F',
  expiresOn: '2012-04-15',
  expired: true,
  optionalData: 'ZE184226B',
  cui: null,
  checks: [
    { field: 'document_number', printed: '6', computed: '6', agrees: true },
    { field: 'birth_date', printed: '2', computed: '3', agrees: false },
  ],
  faults: [],
  specimen: true,
  acceptable: false,
};

beforeEach(() => {
  forgetPurpose();
  statePurpose({ code: 'arraigo_registration', caseReference: 'Oficio 12' });
  signedIn(can.readPeople, can.registerPeople);
  server.use(
    http.get(at('/territory/countries'), () => HttpResponse.json([{ code: 'UTO', name: 'Utopía' }])),
    http.post(at('/people/mrz-readings'), () => HttpResponse.json(reading)),
    http.post(at('/people/duplicate-checks'), () =>
      HttpResponse.json({
        items: [
          {
            id: 'p9',
            fullName: 'Ana María Eriksson',
            birthDate: '1974-08-12',
            cui: null,
            aliases: [],
            score: 93,
            verdict: 'probable',
            reasons: ['same_birth_date', 'name_nearly_the_same'],
          },
        ],
        next: null,
      }),
    ),
  );
});

it('las líneas del documento llenan el formulario, con cada dígito a la vista, y avisan de quien ya consta', async () => {
  const { user } = open('/people/new');
  const box = await screen.findByLabelText('Líneas al pie del documento (MRZ)');
  await user.click(box);
  await user.paste(lines);
  await user.click(screen.getByRole('button', { name: 'Leer y llenar' }));
  expect(await screen.findByText(/Hay dígitos que no coinciden/)).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Fecha de nacimiento 2 3 No coincide' })).toBeInTheDocument();
  await waitFor(() => expect(screen.getByLabelText('Nombres')).toHaveValue('ANNA MARIA'));
  expect(screen.getByLabelText(/^Fecha de nacimiento/)).toHaveValue('12/08/1974');
  expect(await screen.findByText('Probable · 93/100')).toBeInTheDocument();
  expect(screen.getByText('misma fecha de nacimiento · nombre casi igual')).toBeInTheDocument();
});
