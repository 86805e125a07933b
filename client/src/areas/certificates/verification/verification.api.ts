import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import type { Reply } from '@/shared/api/query';

export interface CertificateVerification {
  number: string;
  result: 'positive' | 'negative' | 'inconclusive';
  issuedAt: string;
  cutAt: string;
  searched: { name: string; value: string }[];
  orders: {
    type?: string | null;
    court: string;
    caseFile?: string | null;
    oficio: string;
    oficioDate?: string | null;
    state: string;
    annotatedOn?: string | null;
    expiresOn?: string | null;
  }[];
  fingerprint: string;
  genuine: boolean;
  sealed: boolean;
  changed: boolean;
  changedOn?: string | null;
}

const post = api.POST as unknown as (
  path: string,
  sent: { body: { code: string } },
) => Promise<Reply<CertificateVerification>>;

export const verifyCertificate = command(
  'certificates.verify',
  (code: string) => post('/api/v1/certificates/verifications', { body: { code } }),
  { refreshes: [] },
);
