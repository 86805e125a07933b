import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { CheckpointRow, Verification } from '@/shared/api/schema.gen';
import { day, number } from '@/shared/format/format';
import { type Column, DataTable } from '@/shared/tables/data-table';
import { Page, Section } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { checkpoints, verify } from './chains.api';
import css from './chains.module.css';
import { Outcome } from './outcome';
import { VerifyForm } from './verify-form';

export function VerificationPage() {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(verify);
  const [result, setResult] = useState<{ of: Verification; at: string }>();
  return (
    <Page title={t('audit.chains.title')} purpose={t('audit.chains.purpose')} help={t('audit.chains.help')}>
      <VerifyForm
        busy={busy}
        problem={problem}
        onVerify={async (asked) => {
          setResult(undefined);
          setResult({ of: await run(asked), at: new Date().toISOString() });
        }}
      />
      <div role="status">
        {busy && <p>{t('audit.chains.running')}</p>}
        {result && <Outcome {...result} />}
      </div>
      <Section title={t('audit.chains.checkpoints')}>
        <p>{t('audit.chains.checkpoints_why')}</p>
        <Checkpoints />
      </Section>
    </Page>
  );
}

function Checkpoints() {
  const { t } = useTranslation();
  const found = useQuery(checkpoints);
  const columns: Column<CheckpointRow>[] = [
    { id: 'day', header: t('audit.chains.day'), cell: (row) => day(row.day) },
    {
      id: 'chain',
      header: t('audit.chains.chain'),
      cell: (row) => t(row.chain === 'audit' ? 'audit.chains.audit' : 'audit.chains.register'),
    },
    { id: 'seal', number: true, header: t('audit.chains.seal'), cell: (row) => number(row.seal) },
    { id: 'rows', number: true, header: t('audit.chains.rows'), cell: (row) => number(row.rows) },
    {
      id: 'root',
      minor: true,
      header: t('audit.chains.root'),
      cell: (row) => <span className={css.code}>{row.root}</span>,
    },
  ];
  return (
    <Query
      of={found}
      skeleton={<Skeleton rows={4} height={36} />}
      empty={{
        when: ({ items }) => items.length === 0,
        show: <Empty icon="shield" title={t('audit.chains.none')} why={t('audit.chains.none_why')} />,
      }}
    >
      {({ items }) => (
        <DataTable
          caption={t('audit.chains.checkpoints')}
          rows={items}
          columns={columns}
          rowId={(row) => `${row.chain}-${row.day}`}
          lead={
            <a href="/api/v1/certificates/checkpoints?limit=200" download="puntos-de-control.json">
              {t('audit.chains.download')}
            </a>
          }
        />
      )}
    </Query>
  );
}
