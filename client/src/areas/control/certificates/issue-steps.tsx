import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { ApiProblem } from '@/shared/api/problem';
import type { CompanyRow, IssuedCertificate, PersonRow } from '@/shared/api/schema.gen';
import { useKept } from '@/shared/forms/use-kept';
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

interface Step {
  asked: Requested;
  sent: () => void;
  back: (because: ApiProblem) => void;
}

/** About whom, for whom and by what right, and then once more in words. What was typed stays until the API has it. */
export function IssueSteps({ purpose, onIssued }: IssueStepsProps) {
  const { t } = useTranslation();
  const about = useKept<{ person?: PersonRow; company?: CompanyRow }>('control.certificate.issue.about', {});
  const { person, company } = about.value;
  const [step, setStep] = useState<Step>();
  const { run, busy, problem, reset } = useCommand(issueCertificate);
  const issue = async ({ asked, sent }: Step) => {
    const made = await run({
      purpose,
      personId: person?.id ?? null,
      companyId: company?.id ?? null,
      ...asked,
    });
    await about.drop();
    sent();
    onIssued(made);
  };
  return (
    <>
      {step && (
        <ConfirmStep
          title={t('papers.confirm.title')}
          words={t('papers.confirm.words', {
            about: [person?.fullName, company?.name].filter(Boolean).join(' · '),
            requester: step.asked.requester?.name ?? person?.fullName ?? '',
            slip: step.asked.paymentSlip,
          })}
          consequences={[t('papers.confirm.searched'), t('papers.confirm.final'), t('papers.confirm.slip')]}
          action={t('papers.issue.action')}
          busy={busy}
          {...(problem && { problem })}
          onBack={() => {
            reset();
            step.back(new ApiProblem(0, 'client.not_confirmed'));
            setStep(undefined);
          }}
          onConfirm={() => issue(step).catch(() => undefined)}
        />
      )}
      <div className={css.steps} hidden={step !== undefined}>
        <Subject
          {...{ purpose, person, company }}
          onPerson={(to) => about.set({ ...about.value, person: to })}
          onCompany={(to) => about.set({ ...about.value, company: to })}
        />
        {(person ?? company) && (
          <RequestForm
            withPerson={person !== undefined}
            onAsked={(asked) => new Promise<void>((sent, back) => setStep({ asked, sent, back }))}
          />
        )}
      </div>
    </>
  );
}
