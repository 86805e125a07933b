import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';

export interface FindSessions {
  all?: boolean;
  officerId?: string | undefined;
  after?: string | undefined;
}

const every = ['access', 'sessions'] as const;

export const sessions = (find: FindSessions) =>
  query([...every, find], (signal) =>
    api.GET('/api/v1/access/sessions', { params: { query: { limit: 200, ...find } }, signal }),
  );

export const revokeSession = command(
  'access.session.revoke',
  (sessionId: string) =>
    api.DELETE('/api/v1/access/sessions/{sessionId}', { params: { path: { sessionId } } }),
  { refreshes: [every] },
);
