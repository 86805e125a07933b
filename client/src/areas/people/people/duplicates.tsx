import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CheckDuplicates } from '@/shared/api/schema.gen';
import { formatCui } from '@/shared/fields/cui';
import { partialDate } from '@/shared/format/format';
import { Likeness } from '@/shared/people/likeness';
import type { Purpose } from '@/shared/purpose/purpose';
import { Facts, Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { type IdentityTyped, identityOf, identityShape, named } from './identity';
import { duplicates } from './people.api';
import css from './person.module.css';

/** Half a second after the last key: every check is a reading of people, and is noted. */
const pause = 500;

/** What is typed so far, as far as it can be read: a half-typed date is left out, not a reason to wait. */
function factsOf(typed: Partial<IdentityTyped>): CheckDuplicates | undefined {
  const value = (name: keyof typeof identityShape) => {
    const read = identityShape[name].safeParse(typed[name] ?? '');
    return read.success && typeof read.data === 'string' ? read.data : undefined;
  };
  const known = {
    apart: typed.apart === true,
    fullName: value('fullName'),
    givenNames: value('givenNames'),
    surnames: value('surnames'),
    birthDate: value('birthDate'),
    sex: value('sex'),
    nationality: value('nationality'),
    cui: value('cui'),
  };
  if (!named(known)) return undefined;
  const facts = identityOf(known);
  const words = [facts.fullName, facts.givenNames, facts.surnames].join(' ').trim().split(/\s+/);
  return words.length > 1 || facts.cui !== null ? facts : undefined;
}

export function Duplicates<T extends IdentityTyped, O>({
  control,
  purpose,
}: {
  control: Control<T, unknown, O>;
  purpose: Purpose;
}) {
  const { t } = useTranslation();
  const [settled] = useDebouncedValue(
    JSON.stringify(factsOf(useWatch({ control }) as Partial<IdentityTyped>) ?? null),
    pause,
  );
  const facts = JSON.parse(settled) as CheckDuplicates | null;
  return (
    <Section title={t('people.register.duplicates')}>
      <div aria-live="polite">
        {facts ? <Alike facts={facts} purpose={purpose} /> : <p>{t('people.register.duplicates_wait')}</p>}
      </div>
    </Section>
  );
}

function Alike({ facts, purpose }: { facts: CheckDuplicates; purpose: Purpose }) {
  const { t } = useTranslation();
  const found = useQuery({ ...duplicates(facts, purpose), placeholderData: (before) => before });
  return (
    <Query
      of={found}
      skeleton={<Skeleton rows={3} height={40} />}
      empty={{
        when: ({ items }) => items.length === 0,
        show: <p>{t('people.register.duplicates_none')}</p>,
      }}
    >
      {({ items }) => (
        <ul className={css.list}>
          {items.slice(0, 8).map((row) => (
            <li key={row.id}>
              <strong>{row.fullName}</strong>
              <Facts
                of={[
                  [t('people.facts.cui'), row.cui && formatCui(row.cui)],
                  [t('people.facts.birth_date'), row.birthDate && partialDate(row.birthDate)],
                ]}
              />
              <Likeness of={row} />
              <Link to="/people/$personId" params={{ personId: row.id }}>
                {t('people.register.use')}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Query>
  );
}
