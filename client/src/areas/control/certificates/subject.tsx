import { Button, SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompanyRow, PersonRow } from '@/shared/api/schema.gen';
import { formatCui } from '@/shared/fields/cui';
import { formatNit } from '@/shared/fields/nit';
import { partialDate } from '@/shared/format/format';
import { CompanyFinder } from '@/shared/people/company-finder';
import { PersonFinder } from '@/shared/people/person-finder';
import { can } from '@/shared/permissions/can';
import type { Purpose } from '@/shared/purpose/purpose';
import { useMay } from '@/shared/session/session';
import { Facts, Section } from '@/shared/ui/page';
import css from './certificates.module.css';

interface SubjectProps {
  purpose: Purpose;
  person: PersonRow | undefined;
  company: CompanyRow | undefined;
  onPerson: (person: PersonRow | undefined) => void;
  onCompany: (company: CompanyRow | undefined) => void;
}

/** Whom the certificate is about: somebody already written down, chosen by a person and never by a name alone. */
export function Subject({ purpose, person, company, onPerson, onCompany }: SubjectProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [kind, setKind] = useState<'person' | 'company'>('person');
  const choosing = kind === 'person' ? person === undefined : company === undefined;
  return (
    <Section title={t('papers.issue.about')}>
      <SegmentedControl
        aria-label={t('papers.issue.about')}
        value={kind}
        onChange={(to) => setKind(to === 'company' ? 'company' : 'person')}
        data={[
          { value: 'person', label: t('papers.person') },
          { value: 'company', label: t('papers.company') },
        ]}
        maw={360}
      />
      {person && (
        <Chosen onDrop={() => onPerson(undefined)}>
          <Facts
            of={[
              [t('papers.person'), person.fullName],
              [t('papers.other_names'), person.aliases.join(' · ')],
              [t('papers.cui'), person.cui && formatCui(person.cui)],
              [t('papers.birth_date'), person.birthDate && partialDate(person.birthDate)],
            ]}
          />
          {may(can.readPeople) && (
            <Link to="/people/$personId" params={{ personId: person.id }}>
              {t('papers.issue.see_person')}
            </Link>
          )}
        </Chosen>
      )}
      {company && (
        <Chosen onDrop={() => onCompany(undefined)}>
          <Facts
            of={[
              [t('papers.company'), company.name],
              [t('papers.nit'), formatNit(company.nit)],
            ]}
          />
        </Chosen>
      )}
      {choosing && kind === 'person' && (
        <PersonFinder
          purpose={purpose}
          onChoose={onPerson}
          absent={
            may(can.registerPeople) ? (
              <Link to="/people/new">{t('people.register.title')}</Link>
            ) : (
              t('papers.issue.reception')
            )
          }
        />
      )}
      {choosing && kind === 'company' && (
        <CompanyFinder
          onChoose={onCompany}
          absent={
            may(can.registerCompanies) && <Link to="/people/companies">{t('people.companies.register')}</Link>
          }
        />
      )}
    </Section>
  );
}

function Chosen({ onDrop, children }: { onDrop: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={css.chosen} role="status">
      {children}
      <div>
        <Button variant="default" onClick={onDrop}>
          {t('papers.issue.choose_another')}
        </Button>
      </div>
    </div>
  );
}
