import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { PersonRow, SearchPeople } from '@/shared/api/schema.gen';
import { country } from '@/shared/fields/catalogued';
import { formatCui } from '@/shared/fields/cui';
import { partialDate } from '@/shared/fields/dates';
import { partialDate as dateText } from '@/shared/format/format';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import type { Purpose } from '@/shared/purpose/purpose';
import { type Column, DataTable } from '@/shared/tables/data-table';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { Likeness } from './likeness';
import css from './people.module.css';
import { peopleFound } from './people-search.api';
import { soughtPerson } from './sought';

const shape = z.object({
  sought: read(soughtPerson),
  birthDate: maybe(partialDate),
  state: maybe(country),
});

interface PersonFinderProps {
  purpose: Purpose;
  onChoose: (person: PersonRow) => unknown;
  openId?: string;
  /** Typed elsewhere already. */
  typed?: string;
  /** What to do when nobody is found. */
  absent?: ReactNode;
}

/** A person by CUI, by a paper's number or by name; what is typed stays in memory. */
export function PersonFinder({ purpose, onChoose, openId, typed = '', absent }: PersonFinderProps) {
  const { t } = useTranslation();
  const [sought, setSought] = useState<SearchPeople | undefined>(() => {
    const handed = soughtPerson.parse(typed);
    return handed.ok ? handed.value : undefined;
  });
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { sought: typed, birthDate: '', state: '' },
  });
  const now = soughtPerson.parse(useWatch({ control: form.control, name: 'sought' }));
  const byPaper = now.ok && now.value.document !== undefined;
  const byName = now.ok && now.value.name !== undefined;
  return (
    <div className={css.find} data-page-search>
      <Form
        form={form}
        action={t('people.find.action')}
        onSubmit={({ sought: found, birthDate, state }) =>
          setSought({
            ...found,
            ...(found.document && { document: { ...found.document, state: state ?? null } }),
            ...(found.name !== undefined && birthDate !== undefined && { birthDate }),
          })
        }
      >
        <Field
          control={form.control}
          name="sought"
          of={soughtPerson}
          label={t('people.find.sought')}
          hint={t('people.find.sought_hint')}
        />
        {byName && (
          <Field
            control={form.control}
            name="birthDate"
            of={partialDate}
            label={t('people.facts.birth_date')}
            required={false}
          />
        )}
        {byPaper && (
          <Field
            control={form.control}
            name="state"
            of={country}
            label={t('people.papers.state')}
            hint={t('people.find.state_hint')}
            required={false}
          />
        )}
      </Form>
      {sought && <Found sought={sought} {...{ purpose, onChoose, openId, absent }} />}
    </div>
  );
}

function Found({
  sought,
  purpose,
  onChoose,
  openId,
  absent,
}: Omit<PersonFinderProps, 'typed'> & { sought: SearchPeople }) {
  const { t } = useTranslation();
  const found = useQuery(peopleFound(sought, purpose));
  const columns: readonly Column<PersonRow>[] = [
    { id: 'name', header: t('people.facts.name'), cell: (row) => row.fullName },
    { id: 'cui', header: t('people.facts.cui'), cell: (row) => row.cui && formatCui(row.cui) },
    {
      id: 'birth',
      header: t('people.facts.birth_date'),
      cell: (row) => row.birthDate && dateText(row.birthDate),
    },
    { id: 'nationality', minor: true, header: t('people.facts.nationality'), cell: (row) => row.nationality },
    {
      id: 'aliases',
      minor: true,
      header: t('people.aliases.title'),
      cell: (row) => row.aliases.join(' · '),
    },
    { id: 'like', header: t('people.find.likeness'), cell: (row) => <Likeness of={row} /> },
  ];
  return (
    <Query
      of={found}
      skeleton={<Skeleton rows={6} height={36} />}
      empty={{
        when: ({ items }) => items.length === 0,
        show: (
          <Empty
            icon="search"
            title={t('people.find.none')}
            why={t('people.find.none_why')}
            action={absent}
          />
        ),
      }}
    >
      {({ items, more }) => (
        <DataTable
          caption={t('people.find.results')}
          rows={items}
          columns={sought.name === undefined || sought.name === null ? columns.slice(0, -1) : columns}
          rowId={(row) => row.id}
          onOpen={onChoose}
          lead={more && <span>{t('common.more_found')}</span>}
          {...(openId !== undefined && { openId })}
        />
      )}
    </Query>
  );
}
