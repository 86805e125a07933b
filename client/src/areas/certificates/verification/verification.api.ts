import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';

export const verifyCertificate = command(
  'certificates.verify',
  (code: string) => api.POST('/api/v1/certificates/verifications', { body: { code } }),
  { refreshes: [] },
);
