import { day } from '@/shared/fields/dates';
import { line } from '@/shared/fields/text';
import { maybe, read, z } from '@/shared/forms/zod';
import type { ArraigoDetail, PaperRow, SubjectRow } from '@/shared/api/schema.gen';
import { list, today } from '@/shared/format/format';
import { noPaper, paperShape } from '../arraigos/order-fields';

/** Every act is typed into some of the same fields; the ones that an act does not ask for stay empty. */
export interface ActText {
  subjects: string[];
  order: typeof noPaper & { document: string };
  means: string;
  by: string;
  replacementId: string;
  keep: string;
  receivedOn: string;
  from: string;
  until: string;
  why: string;
}
export const oneLine = line({ width: 320 });
const chosen = { parse: (typed: string) => ({ ok: true as const, value: typed }) };

/** A court's paper that orders an act: dated, and kept with the order. */
const dated = paperShape.extend({ oficioDate: read(day) });
export const paper = dated.extend({ document: maybe(chosen) });
export const paperWithDocument = dated.extend({
  document: z.string().min(1, 'control.acts.document_needed'),
});
/** A rule over two fields is said together with what else is wrong, not in a second round. */
export const atOnce = { when: () => true };
export const someSubjects = z.array(z.string()).min(1, 'control.acts.subjects_needed');

export const openSubjects = (order: ArraigoDetail): SubjectRow[] =>
  order.subjects.filter((subject) => !subject.endedOn);

export const startOf = (order: ArraigoDetail): ActText => ({
  subjects: openSubjects(order).map((subject) => subject.id),
  // The court and the case come from the order it speaks of, and the officer changes what differs.
  order: {
    ...noPaper,
    courtId: order.order.courtId,
    caseFile: order.order.caseFile ?? '',
    document: '',
  },
  means: '',
  by: '',
  replacementId: '',
  keep: '',
  receivedOn: today(),
  from: '',
  until: '',
  why: '',
});

export const namesOf = (order: ArraigoDetail, subjects: readonly string[]) =>
  list(order.subjects.filter(({ id }) => subjects.includes(id)).map(({ fullName }) => fullName));

/** Where the order itself is read. */
export const orderAddress = (arraigoId: string): string => `/control/arraigos/${arraigoId}`;

/** How people at the window call an order: by its case and its oficio. */
export const calledBy = ({ caseFile, oficio }: Pick<PaperRow, 'caseFile' | 'oficio'>) =>
  caseFile ? `${caseFile} / ${oficio}` : oficio;
