import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/shared/ui/page';
import { Receipt, type Received } from './receipt';
import { ReceiveForm } from './receive-form';

export function ReceivePage() {
  const { t } = useTranslation();
  const [received, setReceived] = useState<Received>();
  return (
    <Page
      title={t('arraigos.receive.title')}
      purpose={t('arraigos.receive.purpose')}
      help={t('arraigos.receive.help')}
      crumbs={[{ to: '/control/arraigos', label: t('arraigos.list.title') }]}
    >
      {received ? (
        <Receipt of={received} onNext={() => setReceived(undefined)} />
      ) : (
        <ReceiveForm onReceived={setReceived} />
      )}
    </Page>
  );
}
