import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { CompanyRow, IssuedCertificate, PersonRow } from '@/shared/api/schema.gen';
import type { Purpose } from '@/shared/purpose/purpose';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import css from './certificates.module.css';
import { issueCertificate } from './certificates.api';
import { RequestForm, type Requested } from './request-form';
import { Subject } from './subject';

interface IssueStepsProps {
  purpose: Purpose;
  onIssued: (of: IssuedCertificate) => void;
}

/** About whom, for whom and by what right, and then once more in words. */
export function IssueSteps({ purpose, onIssued }: IssueStepsProps) {
  const { t } = useTranslation();
  const [person, setPerson] = useState<PersonRow>();
  const [company, setCompany] = useState<CompanyRow>();
  const [asked, setAsked] = useState<Requested>();
  const [confirming, setConfirming] = useState(false);
  const { run, busy, problem, reset } = useCommand(issueCertificate);
  const about = [person?.fullName, company?.name].filter(Boolean).join(' · ');
  if (confirming && asked) {
    const requester = asked.requester?.name ?? person?.fullName ?? '';
    return (
      <ConfirmStep
        title={t('papers.confirm.title')}
        words={t('papers.confirm.words', { about, requester, slip: asked.paymentSlip })}
        consequences={[t('papers.confirm.searched'), t('papers.confirm.final'), t('papers.confirm.slip')]}
        action={t('papers.issue.action')}
        busy={busy}
        {...(problem && { problem })}
        onBack={() => {
          reset();
          setConfirming(false);
        }}
        onConfirm={() =>
          run({ purpose, personId: person?.id ?? null, companyId: company?.id ?? null, ...asked }).then(
            onIssued,
            () => undefined,
          )
        }
      />
    );
  }
  return (
    <div className={css.steps}>
      <Subject {...{ purpose, person, company }} onPerson={setPerson} onCompany={setCompany} />
      {(person ?? company) && (
        <RequestForm
          withPerson={person !== undefined}
          asked={asked}
          onAsked={(of) => {
            setAsked(of);
            setConfirming(true);
          }}
        />
      )}
    </div>
  );
}
