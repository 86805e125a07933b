import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { AlertDetail } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { Page } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import css from '../arraigos/arraigos.module.css';
import { AlertFacts } from './alert-facts';
import { correctAlert } from './alerts.api';
import { correctionShape, number, subjectOf } from './registration';
import { RequestFields } from './request-fields';
import { correctAlertRoute } from './routes';
import { useRequestForm } from './use-request-form';
import { WithAlert } from './with-alert';

export function CorrectPage() {
  const { t } = useTranslation();
  const { alertId } = correctAlertRoute.useParams();
  return (
    <Page
      title={t('alerts.correct.title')}
      purpose={t('alerts.correct.purpose')}
      help={t('alerts.correct.help')}
      crumbs={[{ to: '/control/alerts', label: t('alerts.list.title') }]}
    >
      <WithAlert alertId={alertId}>{(read) => <Correct key={alertId} read={read} />}</WithAlert>
    </Page>
  );
}

function Correct({ read: { value: of, etag } }: { read: Versioned<AlertDetail> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(correctAlert);
  const form = useRequestForm(correctionShape, of);
  const { control } = form;
  return (
    <div className={css.beside}>
      <div className={css.panel}>
        <AlertFacts of={of} brief />
      </div>
      <Form
        form={form}
        action={t('alerts.correct.action')}
        busy={busy}
        problem={problem}
        draft={`control.alert.correct.${of.id}`}
        onSubmit={async ({ subject, ...typed }) => {
          const now = await run({ alertId: of.id, etag, ...typed, subject: subjectOf(subject, of) });
          toast(t(now.proposalId ? 'alerts.proposed_toast' : 'alerts.correct.done'));
          await navigate({ to: '/control/alerts/$alertId', params: { alertId: of.id } });
        }}
      >
        <Field control={control} name="reference" of={number} label={t('alerts.reference')} />
        <RequestFields control={control} />
        <Field
          control={control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('alerts.why_hint')}
        />
      </Form>
    </div>
  );
}
