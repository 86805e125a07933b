import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SearchAlerts } from '@/shared/api/schema.gen';
import { takeOver } from '@/shared/areas/hand-over';
import { cui, parseCui } from '@/shared/fields/cui';
import { line } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, z } from '@/shared/forms/zod';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import type { Purpose } from '@/shared/purpose/purpose';
import { DataTable, openBeside } from '@/shared/tables/data-table';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import css from '../arraigos/arraigos.module.css';
import { AlertPanel } from './alert-panel';
import { foundAlerts } from './alerts.api';
import { columns } from './columns';
import { searchAlertsRoute } from './routes';

const words = line({ spellCheck: false });
const shape = z
  .object({ name: maybe(words), cui: maybe(cui), document: maybe(words), reference: maybe(words) })
  .refine((sought) => Object.values(sought).some((one) => one !== undefined), {
    path: ['name'],
    message: 'alerts.search.needed',
  });

export function SearchPage() {
  const { t } = useTranslation();
  const [sought, setSought] = useState<SearchAlerts>();
  return (
    <Page
      title={t('alerts.search.title')}
      purpose={t('alerts.search.purpose')}
      help={t('alerts.search.help')}
    >
      <AskPurpose suggest="legal_proceeding">
        {(purpose) => (
          <>
            <SearchForm onSearch={setSought} />
            {sought && <Results key={JSON.stringify(sought)} sought={sought} purpose={purpose} />}
          </>
        )}
      </AskPurpose>
    </Page>
  );
}

function SearchForm({ onSearch }: { onSearch: (sought: SearchAlerts) => void }) {
  const { t } = useTranslation();
  const [handed] = useState(takeOver);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      name: '',
      cui: '',
      document: '',
      reference: '',
      ...(parseCui(handed).ok ? { cui: handed } : { name: handed }),
    },
  });
  const { control } = form;
  return (
    <div className={css.filter}>
      <Form
        form={form}
        action={t('alerts.search.action')}
        onSubmit={(sought) => onSearch({ ...sought, activeOnly: false })}
      >
        <div className={css.boxes}>
          <Field
            control={control}
            name="name"
            of={words}
            label={t('alerts.subject.full_name')}
            hint={t('alerts.search.name_hint')}
          />
          <Field control={control} name="cui" of={cui} label={t('alerts.subject.cui')} />
          <Field control={control} name="document" of={words} label={t('alerts.subject.document_number')} />
          <Field control={control} name="reference" of={words} label={t('alerts.reference')} />
        </div>
      </Form>
    </div>
  );
}

function Results({ sought, purpose }: { sought: SearchAlerts; purpose: Purpose }) {
  const { t } = useTranslation();
  const { open } = searchAlertsRoute.useSearch();
  const navigate = searchAlertsRoute.useNavigate();
  const found = useQuery(foundAlerts(sought, purpose));
  return (
    <Beside
      open={open}
      label={t('alerts.one.title')}
      onClose={() => navigate({ search: {} })}
      panel={(id) => <AlertPanel alertId={id} purpose={purpose} />}
    >
      <Query
        of={found}
        skeleton={<Skeleton rows={6} height={48} />}
        empty={{
          when: ({ items }) => items.length === 0,
          show: <Empty icon="search" title={t('alerts.search.none')} why={t('alerts.search.none_why')} />,
        }}
      >
        {({ items, more }) => (
          <DataTable
            caption={t('alerts.search.found')}
            rows={items}
            columns={columns(t)}
            rowId={(row) => row.id}
            openId={open}
            lead={more && <span>{t('common.more_found')}</span>}
            rowLink={openBeside}
          />
        )}
      </Query>
    </Beside>
  );
}
