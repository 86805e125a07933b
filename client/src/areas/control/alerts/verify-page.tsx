import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { AlertDetail } from '@/shared/api/schema.gen';
import { useSession } from '@/shared/session/session';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { Page, Section } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import css from '../arraigos/arraigos.module.css';
import { AlertFacts } from './alert-facts';
import { AlertTimeline } from './alert-timeline';
import { rejectAlert, verifyAlert } from './alerts.api';
import { ReasonForm } from './reason-form';
import { verifyAlertRoute } from './routes';
import { WithAlert } from './with-alert';

/** The second person: what was typed beside who typed it and when, and the two answers. */
export function VerifyPage() {
  const { t } = useTranslation();
  const { alertId } = verifyAlertRoute.useParams();
  return (
    <Page
      title={t('alerts.verify.title')}
      purpose={t('alerts.verify.purpose')}
      help={t('alerts.verify.help')}
      crumbs={[{ to: '/control/alerts?worklist=to_verify', label: t('alerts.list.title') }]}
    >
      <WithAlert alertId={alertId}>
        {(read) => (
          <div className={css.beside}>
            <div className={css.work}>
              <h2>{read.value.typeName}</h2>
              <AlertFacts of={read.value} />
            </div>
            <div className={css.work}>
              {read.value.state === 'registered' ? (
                <Judge key={alertId} {...read} />
              ) : (
                <Empty icon="check" title={t('alerts.verify.over')} why={t('alerts.verify.over_why')} />
              )}
              <Section title={t('alerts.one.acts')}>
                <AlertTimeline of={read.value} />
              </Section>
            </div>
          </div>
        )}
      </WithAlert>
    </Page>
  );
}

function Judge({ value: of, etag }: Versioned<AlertDetail>) {
  const { t } = useTranslation();
  const { user } = useSession();
  const navigate = useNavigate();
  const [answer, setAnswer] = useState<'verify' | 'reject'>();
  const verification = useCommand(verifyAlert);
  const rejection = useCommand(rejectAlert);
  const mine = of.acts.some(
    ({ kind, by }) => (kind === 'registered' || kind === 'corrected') && by === user.userName,
  );
  const over = async (words: string) => {
    toast(words);
    await navigate({ to: '/control/alerts', search: { worklist: 'to_verify' } });
  };
  if (answer === 'verify') {
    return (
      <ConfirmStep
        title={t('alerts.verify.confirm')}
        words={t('alerts.verify.words', { type: of.typeName, origin: of.origin, reference: of.reference })}
        consequences={[t('alerts.verify.at_once'), t(`alerts.seen_by.${of.visibility}`)]}
        action={t('alerts.verify.action')}
        busy={verification.busy}
        {...(verification.problem && { problem: verification.problem })}
        onBack={() => setAnswer(undefined)}
        onConfirm={() =>
          verification
            .run({ alertId: of.id, etag })
            .then(() => over(t('alerts.verify.done')))
            .catch(() => undefined)
        }
      />
    );
  }
  if (answer === 'reject') {
    return (
      <ReasonForm
        title={t('alerts.verify.reject')}
        words={t('alerts.verify.reject_words')}
        draft={`control.alert.reject.${of.id}`}
        busy={rejection.busy}
        problem={rejection.problem}
        onBack={() => setAnswer(undefined)}
        onSubmit={async (why) => {
          await rejection.run({ alertId: of.id, etag, why });
          await over(t('alerts.verify.rejected'));
        }}
      />
    );
  }
  return (
    <>
      {mine && (
        <div className={css.notice} role="note">
          <strong>{t('alerts.verify.four_eyes')}</strong>
          <span>{t('alerts.verify.four_eyes_why')}</span>
        </div>
      )}
      <div className={css.acts}>
        <Button onClick={() => setAnswer('verify')}>{t('alerts.verify.action')}</Button>
        <Button variant="default" onClick={() => setAnswer('reject')}>
          {t('alerts.verify.reject')}
        </Button>
      </div>
    </>
  );
}
