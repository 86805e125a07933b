import type { ArraigoDetail, ProposalKind } from '@/shared/api/schema.gen';
import { today } from '@/shared/format/format';
import { can, type Permission } from '@/shared/permissions/can';

export type ActName =
  | 'register'
  | 'complete'
  | 'verify'
  | 'decide'
  | 'lift'
  | 'extend'
  | 'substitute'
  | 'authorise_exit'
  | 'annul'
  | 'correct'
  | 'answer_extension'
  | 'answer_lifting'
  | 'answer_substitution'
  | 'answer_annulment'
  | 'answer_correction'
  | 'answer_exit_authorisation';

export interface OfferedAct {
  name: ActName;
  to: string;
}

const answers: Record<ProposalKind, Permission> = {
  extension: can.extendArraigos,
  lifting: can.liftArraigos,
  substitution: can.substituteArraigos,
  annulment: can.annulArraigos,
  correction: can.correctArraigos,
  exit_authorisation: can.authoriseExits,
};

/** What this officer can do with the order as it stands; the first is the one that it waits for. */
export function actsOn(of: ArraigoDetail, may: (permission: Permission) => boolean): readonly OfferedAct[] {
  const at = (path: string) => `/control/arraigos/${of.id}/${path}`;
  const acts: OfferedAct[] = [];
  const offer = (when: boolean, permission: Permission, name: ActName, path: string) => {
    if (when && may(permission)) acts.push({ name, to: at(path) });
  };
  const registered = of.registeredAt !== undefined && of.registeredAt !== null;
  const over = Boolean(of.endedOn ?? of.returnedOn);
  const inForce = Boolean(of.annotatedAt) && !over;
  const pending = of.proposals.filter(({ outcome }) => outcome === 'pending');
  const free = pending.every(({ kind }) => kind === 'extension');
  const extending = pending.some(({ kind }) => kind === 'extension');
  for (const { id, kind } of pending) {
    offer(true, answers[kind], `answer_${kind}`, `confirm/${id}`);
  }
  offer(of.state === 'RECIBIDO', can.registerArraigos, 'register', 'register');
  offer(of.state === 'OBSERVADO', can.registerArraigos, 'complete', 'register');
  offer(of.state === 'REGISTRADO', can.verifyArraigos, 'verify', 'verify');
  const due = inForce && Boolean(of.reviewOn) && (of.reviewOn ?? '') <= today();
  offer(due, can.decideArraigos, 'decide', 'decide');
  offer(inForce && free, can.liftArraigos, 'lift', 'lift');
  const term = Boolean(of.expiresOn ?? of.reviewOn);
  const expired = of.acts.at(-1)?.kind === 'expired';
  offer((inForce || expired) && !extending && term, can.extendArraigos, 'extend', 'extend');
  offer(inForce && free, can.substituteArraigos, 'substitute', 'substitute');
  offer(inForce && free, can.authoriseExits, 'authorise_exit', 'authorise-exit');
  offer(registered && !over, can.correctArraigos, 'correct', 'correct');
  offer(registered && !over && free, can.annulArraigos, 'annul', 'annul');
  return acts;
}
