import type { AlertDetail, AlertSubjectOnPaper } from '@/shared/api/schema.gen';
import { country, institution } from '@/shared/fields/catalogued';
import { sex } from '@/shared/fields/choice';
import { cui } from '@/shared/fields/cui';
import { partialDate, typedDate } from '@/shared/fields/dates';
import { personName } from '@/shared/fields/person-name';
import { line, paragraph } from '@/shared/fields/text';
import { maybe, read, z } from '@/shared/forms/zod';
import { documentKindOf, kindOf, typeOf, visibilityOf } from './catalogued';

export const number = line({ spellCheck: false, width: 360 });

const subject = z
  .object({
    kind: read(kindOf),
    fullName: maybe(personName),
    givenNames: maybe(personName),
    surnames: maybe(personName),
    birthDate: maybe(partialDate),
    sex: maybe(sex),
    nationality: maybe(country),
    cui: maybe(cui),
    documents: z.array(
      z.object({ kind: maybe(documentKindOf), state: maybe(country), number: maybe(number) }),
    ),
    description: maybe(paragraph),
  })
  .superRefine((typed, context) => {
    const miss = (...path: (string | number)[]) =>
      context.addIssue({ code: 'custom', path, message: 'fields.required' });
    const [document] = typed.documents;
    if (typed.kind === 'person' && !typed.fullName) miss('fullName');
    if (typed.kind === 'description' && !typed.description) miss('description');
    if (typed.kind === 'description') return;
    const needed = typed.kind === 'document' || Boolean(document?.state ?? document?.number);
    if (needed && !document?.state) miss('documents', 0, 'state');
    if (needed && !document?.number) miss('documents', 0, 'number');
  });

const request = {
  reference: read(number),
  subject,
  validUntil: maybe(partialDate),
  narrowing: maybe(paragraph),
};

/** What the authority's request says, as it is typed. */
export const registrationShape = z.object({
  ...request,
  validFrom: read(partialDate),
  type: read(typeOf),
  origin: read(institution),
  visibility: maybe(visibilityOf),
});

/** Of history, the source may not say since when. */
export const correctionShape = z.object({
  ...request,
  validFrom: maybe(partialDate),
  why: read(paragraph),
});

export type TypedRequest = z.input<typeof registrationShape> & { why: string };
type ReadSubject = z.output<typeof subject>;

const text = (value: string | null | undefined) => value ?? '';
const date = (iso: string | null | undefined) => (iso ? typedDate(iso) : '');

export function typedFrom(of?: AlertDetail): TypedRequest {
  const [document] = of?.subject.documents ?? [];
  return {
    type: text(of?.type),
    origin: text(of?.origin),
    reference: text(of?.reference),
    validFrom: date(of?.validFrom),
    validUntil: date(of?.validUntil),
    narrowing: text(of?.narrowing),
    visibility: '',
    why: '',
    subject: {
      kind: of?.subject.kind ?? 'person',
      fullName: text(of?.subject.fullName),
      givenNames: text(of?.subject.givenNames),
      surnames: text(of?.subject.surnames),
      birthDate: date(of?.subject.birthDate),
      sex: text(of?.subject.sex),
      nationality: text(of?.subject.nationality),
      cui: text(of?.subject.cui),
      documents: [
        { kind: text(document?.kind), state: text(document?.state), number: text(document?.number) },
      ],
      description: text(of?.subject.description),
    },
  };
}

/** Only what belongs to the kind that was chosen; what the form does not show of the record stays as it was. */
export function subjectOf(typed: ReadSubject, of?: AlertDetail): AlertSubjectOnPaper {
  const { kind, documents, description, ...person } = typed;
  if (kind === 'description') return { kind, description };
  const typedPapers = documents.flatMap(({ kind: paper, state, number: printed }) =>
    state && printed ? [{ state, number: printed, ...(paper && { kind: paper }) }] : [],
  );
  const papers = [...typedPapers, ...(of?.subject.documents.slice(1) ?? [])];
  if (kind === 'document') return { kind, documents: papers };
  return { kind, ...person, description, documents: papers, personId: of?.subject.personId };
}
