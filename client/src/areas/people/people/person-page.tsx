import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/api/query';
import type { PersonDetail } from '@/shared/api/schema.gen';
import { country } from '@/shared/fields/catalogued';
import { sex } from '@/shared/fields/choice';
import { formatCui } from '@/shared/fields/cui';
import { instant, partialDate } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import type { Purpose } from '@/shared/purpose/purpose';
import { Badge } from '@/shared/ui/badge';
import { Facts, Page, Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { personRoute } from '../area';
import { Aliases } from './aliases';
import { Correction } from './correction';
import { Documents } from './documents';
import { person } from './people.api';
import css from './person.module.css';

export function PersonPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('people.one.title')}
      purpose={t('people.one.purpose')}
      help={t('people.one.help')}
      crumbs={[{ to: '/people', label: t('people.list.title') }]}
    >
      <AskPurpose suggest="verification">{(purpose) => <Read purpose={purpose} />}</AskPurpose>
    </Page>
  );
}

function Read({ purpose }: { purpose: Purpose }) {
  const { personId } = personRoute.useParams();
  const found = useQuery(person(personId, purpose));
  return (
    <Query of={found} skeleton={<Skeleton rows={10} />}>
      {(data) => <Record key={personId} {...data} />}
    </Query>
  );
}

function Record({ value: of, etag }: Versioned<PersonDetail>) {
  const { t } = useTranslation();
  return (
    <div className={css.record}>
      <Section title={of.fullName}>
        {of.cuiDoubts.length > 0 && (
          <div className={css.doubt}>
            <Badge tone="late">{t('people.doubts.title')}</Badge>
            {of.cuiDoubts.map((code) => (
              <p key={code}>{textFor(`people.doubts.${code.replace('people.cui.', '')}`, code)}</p>
            ))}
          </div>
        )}
        <Facts
          of={[
            [t('people.facts.given_names'), of.givenNames],
            [t('people.facts.surnames'), of.surnames],
            [t('people.facts.cui'), of.cui && formatCui(of.cui)],
            [t('people.facts.birth_date'), of.birthDate && partialDate(of.birthDate)],
            [t('people.facts.sex'), of.sex && <sex.Output value={of.sex as 'F' | 'M' | 'X'} />],
            [t('people.facts.nationality'), of.nationality && <country.Output value={of.nationality} />],
            [t('people.facts.registered'), instant(of.registeredAt)],
            [t('people.facts.verified'), of.verifiedAt && instant(of.verifiedAt)],
          ]}
        />
        <Correction of={of} etag={etag} />
      </Section>
      <Documents of={of} etag={etag} />
      <Aliases of={of} etag={etag} />
    </div>
  );
}
