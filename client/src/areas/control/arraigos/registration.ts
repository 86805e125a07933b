import type { ArraigoDetail, RegisterArraigo, SubjectRow } from '@/shared/api/schema.gen';
import { country } from '@/shared/fields/catalogued';
import { sex } from '@/shared/fields/choice';
import { cui } from '@/shared/fields/cui';
import { day, partialDate, typedDate } from '@/shared/fields/dates';
import { bad, field, good } from '@/shared/fields/field';
import { nit } from '@/shared/fields/nit';
import { personName } from '@/shared/fields/person-name';
import { paragraph, text, textBox } from '@/shared/fields/text';
import { maybe, read, z } from '@/shared/forms/zod';
import { typeOf } from './catalogued';
import { paperShape } from './order-fields';

/** An age or a year, in whole numbers. */
export const whole = field<number>({
  Input: textBox({ inputMode: 'numeric', width: 120 }),
  text: String,
  parse: (typed) => (/^\d{1,4}$/.test(typed.trim()) ? good(Number(typed)) : bad('arraigos.whole')),
});

const subjectShape = z.object({
  fullName: read(personName),
  givenNames: maybe(personName),
  firstSurname: maybe(personName),
  secondSurname: maybe(personName),
  oneSurname: z.boolean(),
  cui: maybe(cui),
  cedula: maybe(text),
  passports: z.array(z.object({ state: maybe(country), number: maybe(text) })),
  birthDate: maybe(partialDate),
  age: maybe(whole),
  ageInYear: maybe(whole),
  sex: maybe(sex),
  nationality: maybe(country),
  maritalStatus: maybe(text),
  occupation: maybe(text),
  domicile: maybe(text),
  father: maybe(personName),
  mother: maybe(personName),
  personId: z.string(),
});

export const registrationShape = z.object({
  type: read(typeOf),
  order: paperShape,
  subjects: z.array(subjectShape).min(1),
  company: z.object({ name: maybe(text), nit: maybe(nit) }),
  plaintiff: maybe(text),
  legalBasis: maybe(text),
  fixedUntil: maybe(day),
  why: maybe(paragraph),
});

export type TypedRegistration = z.input<typeof registrationShape>;
export type ReadRegistration = z.output<typeof registrationShape>;

const typed = (value: string | number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);
const date = (iso: string | null | undefined) => (iso ? typedDate(iso) : '');

export const newSubject = (of?: SubjectRow): TypedRegistration['subjects'][number] => ({
  fullName: typed(of?.fullName),
  givenNames: typed(of?.givenNames),
  firstSurname: typed(of?.firstSurname),
  secondSurname: typed(of?.secondSurname),
  oneSurname: of?.oneSurname ?? false,
  cui: typed(of?.cui),
  cedula: typed(of?.cedula),
  passports:
    of && of.passports.length > 0 ? of.passports.map((one) => ({ ...one })) : [{ state: '', number: '' }],
  birthDate: date(of?.birthDate),
  age: typed(of?.age),
  ageInYear: typed(of?.ageInYear),
  sex: typed(of?.sex),
  nationality: typed(of?.nationality),
  maritalStatus: typed(of?.maritalStatus),
  occupation: typed(of?.occupation),
  domicile: typed(of?.domicile),
  father: typed(of?.father),
  mother: typed(of?.mother),
  personId: typed(of?.personId),
});

/** What is known of the order, as text in the boxes. */
export const typedFrom = (of: ArraigoDetail): TypedRegistration => ({
  type: typed(of.type),
  order: {
    courtId: of.order.courtId,
    oficio: of.order.oficio,
    caseFile: typed(of.order.caseFile),
    oficioDate: date(of.order.oficioDate),
    resolutionDate: date(of.order.resolutionDate),
    judge: typed(of.order.judge),
  },
  subjects: of.subjects.map(newSubject),
  company: { name: typed(of.company?.name), nit: typed(of.company?.nit) },
  plaintiff: typed(of.plaintiff),
  legalBasis: typed(of.legalBasis),
  fixedUntil: date(of.fixedUntil),
  why: '',
});

/** What goes to the API; the document that the paper already named stays with it. */
export function bodyOf(
  { type, order, subjects, company, plaintiff, legalBasis, fixedUntil }: ReadRegistration,
  before: ArraigoDetail,
): Omit<RegisterArraigo, 'openlyIncomplete'> {
  return {
    type,
    plaintiff,
    legalBasis,
    fixedUntil,
    order: { ...order, document: before.order.document ?? null },
    subjects: subjects.map(({ personId, passports, ...subject }) => ({
      ...subject,
      personId: personId === '' ? null : personId,
      passports: passports.filter(({ state, number }) => state !== undefined || number !== undefined),
    })),
    ...(company.name !== undefined || company.nit !== undefined ? { company } : {}),
  };
}
