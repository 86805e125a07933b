import { useTranslation } from 'react-i18next';
import type { SubjectRow } from '@/shared/api/schema.gen';
import { country } from '@/shared/fields/catalogued';
import { formatCui } from '@/shared/fields/cui';
import { sex } from '@/shared/fields/choice';
import { day, partialDate } from '@/shared/format/format';
import { Facts } from '@/shared/ui/page';
import { EffectBadge, StateBadge, StrengthBadge } from './arraigo-state';
import css from './arraigos.module.css';

export const Subjects = ({ of, brief }: { of: readonly SubjectRow[]; brief?: boolean }) => (
  <ul className={css.list}>
    {of.map((subject) => (
      <li key={subject.id}>
        <div className={css.head}>
          <h3>{subject.fullName}</h3>
          <StateBadge state={subject.state} />
          <StrengthBadge strength={subject.strength} />
          <EffectBadge effect={subject.effectToday} />
        </div>
        {brief ? <Documents of={subject} /> : <SubjectFacts of={subject} />}
      </li>
    ))}
  </ul>
);

const passports = (of: SubjectRow) => of.passports.map((one) => `${one.state} ${one.number}`).join(', ');

function Documents({ of }: { of: SubjectRow }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('arraigos.subject.cui'), of.cui && formatCui(of.cui)],
        [t('arraigos.subject.passport'), passports(of)],
        [t('arraigos.subject.in_force'), of.inForceUntil && day(of.inForceUntil)],
      ]}
    />
  );
}

export function SubjectFacts({ of }: { of: SubjectRow }) {
  const { t } = useTranslation();
  const age =
    of.age !== undefined && of.age !== null
      ? t('arraigos.subject.age_in', { age: of.age, year: of.ageInYear ?? '' })
      : undefined;
  return (
    <Facts
      of={[
        [t('arraigos.subject.given_names'), of.givenNames],
        [t('arraigos.subject.first_surname'), of.firstSurname],
        [
          t('arraigos.subject.second_surname'),
          of.secondSurname ?? (of.oneSurname && t('arraigos.subject.one_surname')),
        ],
        [t('arraigos.subject.cui'), of.cui && formatCui(of.cui)],
        [t('arraigos.subject.cedula'), of.cedula],
        [t('arraigos.subject.passport'), passports(of)],
        [t('arraigos.subject.birth_date'), of.birthDate && partialDate(of.birthDate)],
        [t('arraigos.subject.age'), age],
        [
          t('arraigos.subject.sex'),
          of.sex === 'F' || of.sex === 'M' || of.sex === 'X' ? <sex.Output value={of.sex} /> : of.sex,
        ],
        [t('arraigos.subject.nationality'), of.nationality && <country.Output value={of.nationality} />],
        [t('arraigos.subject.marital_status'), of.maritalStatus],
        [t('arraigos.subject.occupation'), of.occupation],
        [t('arraigos.subject.domicile'), of.domicile],
        [t('arraigos.subject.father'), of.father],
        [t('arraigos.subject.mother'), of.mother],
        [t('arraigos.subject.in_force'), of.inForceUntil && day(of.inForceUntil)],
        [t('arraigos.ended'), of.endedOn && day(of.endedOn)],
      ]}
    />
  );
}
