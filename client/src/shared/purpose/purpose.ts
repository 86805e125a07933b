import { useSyncExternalStore } from 'react';

/** Codes of `GET /api/v1/partners/purposes` that an officer of this dashboard may give. */
export const purposeCodes = [
  'arraigo_registration',
  'certificate_issue',
  'legal_proceeding',
  'verification',
  'border_control',
  'document_issue',
  'care',
  'audit',
  'data_subject_request',
  'statistics_review',
] as const;
export type PurposeCode = (typeof purposeCodes)[number];

export interface Purpose {
  code: PurposeCode;
  caseReference: string;
}

/** A header carries ASCII only; references are case numbers, so that folding an accent loses nothing. */
const ascii = (text: string) => text.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '');

/** The two headers that every read of a named person carries. */
export const purposeHeaders = (purpose: Purpose) => ({
  Purpose: purpose.code,
  'Case-Reference': ascii(purpose.caseReference),
});

/** The purpose that a worklist itself states: the officer is not asked again for what the list already says. */
export const worklistPurpose = (code: PurposeCode, worklist: string): Purpose => ({
  code,
  caseReference: worklist,
});

const stored = 'igm.purpose';
const listeners = new Set<() => void>();
let current: Purpose | null = JSON.parse(sessionStorage.getItem(stored) ?? 'null') as Purpose | null;

function set(purpose: Purpose | null) {
  current = purpose;
  if (purpose) sessionStorage.setItem(stored, JSON.stringify(purpose));
  else sessionStorage.removeItem(stored);
  for (const listener of listeners) listener();
}

export const statePurpose = (purpose: Purpose) => set(purpose);
export const forgetPurpose = () => set(null);

/** What was given in a free search; remembered until sign-out or until the officer changes it. */
export const useStatedPurpose = () =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
