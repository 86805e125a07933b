import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CertificateRow } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import type { Column } from '@/shared/tables/data-table';
import { WorkList } from '@/shared/tables/work-list';
import { Page } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import { CertificatePanel } from './certificate-panel';
import { certificates } from './certificates.api';
import { ResultBadge } from './result-badge';
import { certificatesRoute } from './routes';

export function CertificatesPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { open, ...find } = certificatesRoute.useSearch();
  const navigate = certificatesRoute.useNavigate();
  const found = useQuery(certificates(find));
  const columns: readonly Column<CertificateRow>[] = [
    {
      id: 'number',
      header: t('papers.number'),
      cell: (row) => <span className="igm-whole">{row.number}</span>,
    },
    { id: 'result', header: t('papers.result'), cell: (row) => <ResultBadge result={row.result} /> },
    {
      id: 'about',
      header: t('papers.about'),
      cell: (row) => [row.personName, row.companyName].filter(Boolean).join(' · '),
    },
    { id: 'issued', header: t('papers.issued'), cell: (row) => instant(row.issuedAt) },
    { id: 'requester', minor: true, header: t('papers.requester'), cell: (row) => row.requesterName },
    { id: 'slip', minor: true, header: t('papers.slip'), cell: (row) => row.paymentSlip },
  ];
  return (
    <Page
      title={t('papers.list.title')}
      purpose={t('papers.list.purpose')}
      help={t('papers.list.help')}
      actions={
        may(can.issueCertificates) && (
          <Button component={Link} to="/control/certificates/new">
            {t('papers.issue.title')}
          </Button>
        )
      }
    >
      <WorkList
        of={found}
        caption={t('papers.list.title')}
        columns={columns}
        empty={
          <Empty
            icon="certificate"
            title={t('papers.list.empty')}
            why={t('papers.list.empty_why')}
            action={
              <Button variant="default" onClick={() => navigate({ search: {} })}>
                {t('papers.list.show_all')}
              </Button>
            }
          />
        }
        at={{ open, after: find.after }}
        go={(to) => navigate({ search: (now) => ({ ...now, ...to }) })}
        label={t('papers.panel')}
        panel={(id) => <CertificatePanel key={id} certificateId={id} />}
        above={<ResultFilter />}
      />
    </Page>
  );
}

function ResultFilter() {
  const { t } = useTranslation();
  const { result } = certificatesRoute.useSearch();
  const navigate = certificatesRoute.useNavigate();
  return (
    <Select
      label={t('papers.result')}
      value={result ?? ''}
      onChange={(to) =>
        void navigate({
          search: (now) => ({
            ...now,
            after: undefined,
            result: to === '' ? undefined : (to as typeof result),
          }),
        })
      }
      data={[
        { value: '', label: t('common.all') },
        { value: 'positive', label: t('papers.results.positive') },
        { value: 'negative', label: t('papers.results.negative') },
        { value: 'inconclusive', label: t('papers.results.inconclusive') },
      ]}
      allowDeselect={false}
      w={220}
    />
  );
}
