import { api } from '@/shared/api/client';
import { command } from '@/shared/api/command';
import { query } from '@/shared/api/query';
import type { RegisterHoliday } from '@/shared/api/schema.gen';
import { purposeHeaders, worklistPurpose } from '@/shared/purpose/purpose';

const all = ['control', 'calendar'] as const;
const holidayKey = ['territory', 'holidays'] as const;
const purpose = worklistPurpose('legal_proceeding', 'expiring');

export const expiries = (from: string, until: string) =>
  query([...all, from, until], (signal) =>
    api.GET('/api/v1/control/arraigos/calendar', { params: { query: { from, until } }, signal }),
  );

/** The orders whose last day, or day of review, it is. */
export const dueOn = (day: string, after: string | undefined) =>
  query(['control', 'arraigos', 'due', day, after], (signal) =>
    api.GET('/api/v1/control/arraigos', {
      params: { query: { due: day, after, limit: 50 }, header: purposeHeaders(purpose) },
      signal,
    }),
  );

export const holidays = (year: number | undefined) =>
  query([...holidayKey, year ?? 'all'], (signal) =>
    api.GET('/api/v1/territory/holidays', { params: { query: { year } }, signal }),
  );

export const registerHoliday = command(
  'territory.holiday.register',
  (body: RegisterHoliday, call) =>
    api.POST('/api/v1/territory/holidays', { params: { header: call.registers }, body }),
  { refreshes: [holidayKey, all] },
);
