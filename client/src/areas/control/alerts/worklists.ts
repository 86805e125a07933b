import type { AlertWorklistCounts } from '@/shared/api/schema.gen';
import { can, type Permission } from '@/shared/permissions/can';
import { worklistPurpose } from '@/shared/purpose/purpose';

export const worklistNames = [
  'to_verify',
  'to_confirm',
  'active',
  'expiring',
  'lifted_today',
  'all',
] as const;
export type WorklistName = (typeof worklistNames)[number];

const counts: Partial<Record<WorklistName, keyof AlertWorklistCounts>> = {
  to_verify: 'toVerify',
  to_confirm: 'toConfirm',
  active: 'active',
  expiring: 'expiring',
  lifted_today: 'liftedToday',
};

export const countOf = (all: AlertWorklistCounts, name: WorklistName): number | undefined => {
  const count = counts[name];
  return count === undefined ? undefined : all[count];
};

/** What an officer opens first: the list whose next act is theirs alone. */
export const firstWorklist = (may: (permission: Permission) => boolean): WorklistName =>
  may(can.verifyAlerts) ? 'to_verify' : 'active';

/** A worklist says by itself why its alerts are read: an authority asked for them. */
export const purposeOf = (name: string) => worklistPurpose('legal_proceeding', name);
