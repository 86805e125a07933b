import { command } from '@/shared/api/command';
import { api } from '@/shared/api/client';
import type { ChoosePassword, SignIn } from '@/shared/api/schema.gen';

export const signIn = command(
  'access.session.open',
  (body: SignIn) => api.POST('/api/v1/session', { body }),
  { refreshes: [] },
);

export const exchangeLink = command(
  'access.session.use_link',
  (secret: string) => api.POST('/api/v1/session/links', { body: { secret } }),
  { refreshes: [] },
);

export const choosePassword = command(
  'access.password.choose',
  (body: ChoosePassword) => api.POST('/api/v1/session/password', { body }),
  { refreshes: [['access', 'sessions']] },
);

export const enrolSecondFactor = command(
  'access.second_factor.enrol',
  (password: string | undefined) =>
    api.POST('/api/v1/access/second-factor', { body: { password: password ?? null } }),
  { refreshes: [] },
);

export const confirmSecondFactor = command(
  'access.second_factor.confirm',
  (code: string) => api.POST('/api/v1/access/second-factor/confirmation', { body: { code } }),
  { refreshes: [] },
);
