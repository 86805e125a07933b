import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedCertificate } from '@/shared/api/schema.gen';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import { Page } from '@/shared/ui/page';
import { IssueSteps } from './issue-steps';
import { Issued } from './issued';

export function IssuePage() {
  const { t } = useTranslation();
  const [issued, setIssued] = useState<IssuedCertificate>();
  return (
    <Page
      title={t('papers.issue.title')}
      purpose={t('papers.issue.purpose')}
      help={t('papers.issue.help')}
      crumbs={[{ to: '/control/certificates', label: t('papers.list.title') }]}
    >
      {issued ? (
        <Issued of={issued} onAnother={() => setIssued(undefined)} />
      ) : (
        <AskPurpose suggest="certificate_issue">
          {(purpose) => <IssueSteps purpose={purpose} onIssued={setIssued} />}
        </AskPurpose>
      )}
    </Page>
  );
}
