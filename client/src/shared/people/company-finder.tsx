import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CompanyRow, SearchCompanies } from '@/shared/api/schema.gen';
import { formatNit } from '@/shared/fields/nit';
import { day } from '@/shared/format/format';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { type Column, DataTable } from '@/shared/tables/data-table';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import css from './people.module.css';
import { companiesFound } from './people-search.api';
import { soughtCompany } from './sought';

const shape = z.object({ sought: read(soughtCompany) });

interface CompanyFinderProps {
  onChoose: (company: CompanyRow) => unknown;
  openId?: string;
  absent?: ReactNode;
}

/** A company by NIT or by name. */
export function CompanyFinder({ onChoose, openId, absent }: CompanyFinderProps) {
  const { t } = useTranslation();
  const [sought, setSought] = useState<SearchCompanies>();
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { sought: '' } });
  return (
    <div className={css.find} data-page-search>
      <Form
        form={form}
        action={t('people.find.company_action')}
        onSubmit={({ sought: found }) => setSought(found)}
      >
        <Field
          control={form.control}
          name="sought"
          of={soughtCompany}
          label={t('people.find.company')}
          hint={t('people.find.company_hint')}
        />
      </Form>
      {sought && <Found sought={sought} {...{ onChoose, openId, absent }} />}
    </div>
  );
}

function Found({ sought, onChoose, openId, absent }: CompanyFinderProps & { sought: SearchCompanies }) {
  const { t } = useTranslation();
  const found = useQuery(companiesFound(sought));
  const columns: readonly Column<CompanyRow>[] = [
    { id: 'nit', header: t('people.companies.nit'), cell: (row) => formatNit(row.nit) },
    { id: 'name', header: t('people.companies.name'), cell: (row) => row.name },
    {
      id: 'at',
      minor: true,
      header: t('people.facts.registered'),
      cell: (row) => day(row.registeredAt),
    },
  ];
  return (
    <Query
      of={found}
      skeleton={<Skeleton rows={4} height={36} />}
      empty={{
        when: ({ items }) => items.length === 0,
        show: (
          <Empty
            icon="building"
            title={t('people.find.no_company')}
            why={t('people.find.no_company_why')}
            action={absent}
          />
        ),
      }}
    >
      {({ items, more }) => (
        <DataTable
          caption={t('people.find.companies_found')}
          rows={items}
          columns={columns}
          rowId={(row) => row.id}
          onOpen={onChoose}
          lead={more && <span>{t('common.more_found')}</span>}
          {...(openId !== undefined && { openId })}
        />
      )}
    </Query>
  );
}
