import { useTranslation } from 'react-i18next';
import type { Key } from '@/shared/i18n/text';

const order: Record<string, Key> = {
  courtId: 'arraigos.court',
  oficio: 'arraigos.oficio',
  caseFile: 'arraigos.case_file',
  oficioDate: 'arraigos.oficio_date',
  resolutionDate: 'arraigos.resolution_date',
  judge: 'arraigos.judge',
};

const whole: Record<string, Key> = {
  type: 'arraigos.type',
  company: 'arraigos.company',
  plaintiff: 'arraigos.plaintiff',
  legalBasis: 'arraigos.legal_basis',
  fixedUntil: 'arraigos.fixed_until',
};

export const subjectFields = {
  fullName: 'arraigos.subject.full_name',
  givenNames: 'arraigos.subject.given_names',
  firstSurname: 'arraigos.subject.first_surname',
  secondSurname: 'arraigos.subject.second_surname',
  birthDate: 'arraigos.subject.birth_date',
  maritalStatus: 'arraigos.subject.marital_status',
  occupation: 'arraigos.subject.occupation',
  nationality: 'arraigos.subject.nationality',
  domicile: 'arraigos.subject.domicile',
  cui: 'arraigos.subject.cui',
  passports: 'arraigos.subject.passport',
  age: 'arraigos.subject.age',
  sex: 'arraigos.subject.sex',
  cedula: 'arraigos.subject.cedula',
  father: 'arraigos.subject.father',
  mother: 'arraigos.subject.mother',
} as const satisfies Record<string, Key>;

/** `/subjects/0/domicile` in words: «Domicilio (Juan Pérez)». What has no words for an officer is left out. */
export function useFieldName() {
  const { t } = useTranslation();
  return (pointer: string, subjects: readonly { fullName: string }[]): string | undefined => {
    const [first = '', second = '', third = ''] = pointer.replace(/^\//, '').split('/');
    if (first === 'order') {
      const key = order[second];
      return key && t(key);
    }
    if (first === 'subjects') {
      const key = (subjectFields as Record<string, Key>)[third];
      return key && t('arraigos.field_of', { field: t(key), name: subjects[Number(second)]?.fullName ?? '' });
    }
    const key = whole[first];
    return key && t(key);
  };
}
