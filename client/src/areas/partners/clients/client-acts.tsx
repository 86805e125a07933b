import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ClientDetail, IssuedSecret } from '@/shared/api/schema.gen';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { toast } from '@/shared/ui/toasts';
import { AgreementForm } from './agreement-form';
import { endClient, resumeClient, rotateSecret, suspendClient } from './clients.api';
import css from './clients.module.css';
import { GrantForm } from './grant-form';
import { KeyForm } from './key-form';
import { Proofs } from './proofs';
import { Reasoned } from './reasoned';
import { SecretOnce } from './secret-once';

const stops = { suspend: suspendClient, resume: resumeClient, end: endClient };
type Stop = keyof typeof stops;
type Act = 'secret' | 'key' | 'grant' | 'agreement' | Stop;

export function ClientActs({ of, etag }: { of: ClientDetail; etag: string }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act>();
  const [issued, setIssued] = useState<IssuedSecret>();
  const rotation = useCommand(rotateSecret);
  const change = { partnerId: of.id, etag };
  const over = () => setAct(undefined);

  if (issued) return <SecretOnce issued={issued} onDone={() => setIssued(undefined)} />;
  if (act === 'grant') return <GrantForm of={of} etag={etag} onDone={over} />;
  if (act === 'agreement') return <AgreementForm of={of} etag={etag} onDone={over} />;
  if (act === 'key') return <KeyForm of={of} etag={etag} onDone={over} />;
  if (act === 'suspend' || act === 'resume' || act === 'end') {
    return <StopOrGo key={act} act={act} of={of} etag={etag} onDone={over} />;
  }
  if (act === 'secret') {
    return (
      <ConfirmStep
        title={t('partners.acts.secret')}
        words={t('partners.acts.secret_words', { name: of.name })}
        consequences={of.secrets.length > 0 ? [t('partners.acts.secret_follows')] : []}
        action={t('partners.acts.secret')}
        onBack={over}
        busy={rotation.busy}
        problem={rotation.problem}
        onConfirm={() =>
          rotation.run(change).then(
            (secret) => {
              setIssued(secret);
              over();
            },
            () => undefined,
          )
        }
      />
    );
  }
  return (
    <>
      <Proofs of={of} etag={etag} />
      <div className={css.acts} data-print="no">
        <Button onClick={() => setAct('secret')}>{t('partners.acts.secret')}</Button>
        <Button variant="default" onClick={() => setAct('key')}>
          {t('partners.acts.key')}
        </Button>
        <Button variant="default" onClick={() => setAct('grant')}>
          {t('partners.acts.grant')}
        </Button>
        <Button variant="default" onClick={() => setAct('agreement')}>
          {t('partners.acts.agreement')}
        </Button>
        <Button variant="default" onClick={() => setAct(of.status === 'suspended' ? 'resume' : 'suspend')}>
          {t(of.status === 'suspended' ? 'partners.acts.resume' : 'partners.acts.suspend')}
        </Button>
        <Button variant="default" onClick={() => setAct('end')}>
          {t('partners.acts.end')}
        </Button>
      </div>
    </>
  );
}

interface StopProps {
  act: Stop;
  of: ClientDetail;
  etag: string;
  onDone: () => void;
}

function StopOrGo({ act, of, etag, onDone }: StopProps) {
  const { t } = useTranslation();
  const command = useCommand(stops[act]);
  return (
    <Reasoned
      title={t(`partners.acts.${act}`)}
      words={t(`partners.acts.${act}_words`, { name: of.name })}
      draft={`partners.client.${act}.${of.id}`}
      busy={command.busy}
      problem={command.problem}
      onBack={onDone}
      onReason={async (why) => {
        await command.run({ partnerId: of.id, etag, why });
        toast(t(`partners.acts.${act}_done`, { name: of.name }));
        onDone();
      }}
    />
  );
}
