import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { toast } from '@/shared/ui/toasts';
import type { ActProps } from './alert-acts';
import { annulAlert } from './alerts.api';
import { ReasonForm } from './reason-form';

export function AnnulForm({ of, etag, onBack }: ActProps) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(annulAlert);
  return (
    <ReasonForm
      title={t('alerts.do.annul')}
      words={t('alerts.annul.words')}
      draft={`control.alert.annul.${of.id}`}
      busy={busy}
      problem={problem}
      onBack={onBack}
      onSubmit={async (why) => {
        await run({ alertId: of.id, etag, why });
        toast(t('alerts.proposed_toast'));
        onBack();
      }}
    />
  );
}
