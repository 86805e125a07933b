import type { WorklistCounts } from '@/shared/api/schema.gen';
import { can, type Permission } from '@/shared/permissions/can';
import { type Purpose, worklistPurpose } from '@/shared/purpose/purpose';

interface Worklist {
  /** Whose work it is; nobody named means everybody who reads orders. */
  of: readonly Permission[];
  count?: keyof WorklistCounts;
}

const seconds = [can.liftArraigos, can.extendArraigos, can.substituteArraigos, can.annulArraigos];

export const worklists = {
  to_register: { of: [can.receiveArraigos, can.registerArraigos], count: 'toRegister' },
  to_verify: { of: [can.registerArraigos, can.verifyArraigos], count: 'toVerify' },
  observed: { of: [can.registerArraigos, can.verifyArraigos, can.returnArraigos], count: 'observed' },
  expiring: { of: [can.extendArraigos, can.decideArraigos], count: 'expiring' },
  for_decision: { of: [can.decideArraigos], count: 'forDecision' },
  to_confirm: { of: seconds, count: 'toConfirm' },
  lifted_today: { of: [], count: 'liftedToday' },
  all: { of: [] },
} as const satisfies Record<string, Worklist>;

export type WorklistName = keyof typeof worklists;
export const worklistNames = Object.keys(worklists) as WorklistName[];

type May = (permission: Permission) => boolean;

export const worklistsOf = (may: May): readonly WorklistName[] =>
  worklistNames.filter((name) => {
    const of: readonly Permission[] = worklists[name].of;
    return of.length === 0 || of.some(may);
  });

/** What an officer opens first: the list whose next act is theirs alone. */
export function firstWorklist(may: May): WorklistName {
  if (may(can.verifyArraigos)) return 'to_verify';
  if (may(can.registerArraigos) || may(can.receiveArraigos)) return 'to_register';
  return may(can.decideArraigos) ? 'for_decision' : 'all';
}

export const countOf = (counts: WorklistCounts, name: WorklistName): number | undefined => {
  const list: Worklist = worklists[name];
  return list.count === undefined ? undefined : counts[list.count];
};

/** A worklist says by itself why its orders are read; an auditor reads them to audit. */
export const purposeOf = (name: string, may: May): Purpose =>
  worklistPurpose(may(can.readAudit) ? 'audit' : 'arraigo_registration', name);
