import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';
import type { VerifyAudit } from '@/shared/api/schema.gen';

export const checkpoints = query(['audit', 'checkpoints'], (signal) =>
  api.GET('/api/v1/certificates/checkpoints', { params: { query: { limit: 60 } }, signal }),
);

/** A command for the screen because it takes its time and is asked for; it changes nothing. */
export const verify = command(
  'audit.chains.verify',
  (body: VerifyAudit) => api.POST('/api/v1/audit/verifications', { body }),
  {
    refreshes: [],
  },
);
