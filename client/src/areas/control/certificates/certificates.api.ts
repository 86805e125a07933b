import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { file } from '@/shared/api/file';
import { query } from '@/shared/api/query';
import type { CertificateResult, IssueCertificate } from '@/shared/api/schema.gen';
import { type Purpose, purposeHeaders, worklistPurpose } from '@/shared/purpose/purpose';

export interface FindCertificates {
  result?: CertificateResult | undefined;
  from?: string | undefined;
  until?: string | undefined;
  arraigo?: string | undefined;
  after?: string | undefined;
}

const all = ['control', 'certificates'] as const;
const listed: Purpose = worklistPurpose('certificate_issue', 'certificates');

export const certificates = (find: FindCertificates) =>
  query([...all, 'list', find], (signal) =>
    api.GET('/api/v1/control/certificates', {
      params: { query: find, header: purposeHeaders(listed) },
      signal,
    }),
  );

export const certificate = (certificateId: string) =>
  query([...all, certificateId], (signal) =>
    api.GET('/api/v1/control/certificates/{certificateId}', {
      params: { path: { certificateId }, header: purposeHeaders(listed) },
      signal,
    }),
  );

/** Answers when the seal is there, or says after two seconds that it is late. */
export const seal = (certificateId: string) =>
  query([...all, certificateId, 'seal'], (signal) =>
    api.GET('/api/v1/control/certificates/{certificateId}/seal', {
      params: { path: { certificateId }, header: purposeHeaders(listed) },
      signal,
    }),
  );

/** The paper carries its proof only once sealed, so that each state is another file. */
export const paper = (certificateId: string, sealed: boolean) =>
  file(
    [...all, certificateId, 'document', sealed],
    `/api/v1/control/certificates/${certificateId}/document`,
    listed,
  );

export const entitlements = query([...all, 'entitlements'], (signal) =>
  api.GET('/api/v1/control/certificates/entitlements', { signal }),
);

export const issueCertificate = command(
  'control.certificate.issue',
  ({ purpose, ...body }: IssueCertificate & { purpose: Purpose }, call) =>
    api.POST('/api/v1/control/certificates', {
      params: { header: { ...call.registers, ...purposeHeaders(purpose) } },
      body,
    }),
  { refreshes: [all] },
);
