import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { can } from '@/shared/permissions/can';
import type { Purpose } from '@/shared/purpose/purpose';
import { useMay } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { AnswerLeft } from './arraigo-state';
import css from './arraigos.module.css';
import { completeArraigo, registerArraigo } from './arraigos.api';
import { Incomplete } from './incomplete';
import { bodyOf, type ReadRegistration } from './registration';
import { RegistrationForm } from './registration-form';
import { ReturnForm } from './return-form';
import { registerRoute } from './routes';
import { Scans } from './scans';
import { WithOrder } from './with-order';

export function RegisterPage() {
  const { t } = useTranslation();
  const { arraigoId } = registerRoute.useParams();
  return (
    <Page
      title={t('arraigos.register.title')}
      purpose={t('arraigos.register.purpose')}
      help={t('arraigos.register.help')}
      crumbs={[{ to: '/control/arraigos?worklist=to_register', label: t('arraigos.list.title') }]}
    >
      <WithOrder arraigoId={arraigoId} from="to_register">
        {(read, purpose) =>
          read.value.state === 'RECIBIDO' || read.value.state === 'OBSERVADO' ? (
            <Register key={arraigoId} read={read} purpose={purpose} />
          ) : (
            <Empty icon="check" title={t('arraigos.register.done')} why={t('arraigos.register.done_why')} />
          )
        }
      </WithOrder>
    </Page>
  );
}

function Register({
  read: { value: of, etag },
  purpose,
}: {
  read: Versioned<ArraigoDetail>;
  purpose: Purpose;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const observed = of.state === 'OBSERVADO';
  const registration = useCommand(registerArraigo);
  const completion = useCommand(completeArraigo);
  const { run, busy, problem } = observed ? completion : registration;
  const [typed, setTyped] = useState<ReadRegistration>();
  const [back, setBack] = useState(false);
  const may = useMay();

  const send = async (values: ReadRegistration, openlyIncomplete: boolean) => {
    setTyped(values);
    const now = await run({ arraigoId: of.id, etag, ...bodyOf(values, of), openlyIncomplete });
    toast(t(now.state === 'OBSERVADO' ? 'arraigos.register.observed_toast' : 'arraigos.register.done_toast'));
    await navigate({ to: '/control/arraigos', search: { worklist: observed ? 'observed' : 'to_register' } });
  };
  const incomplete = problem?.code === 'control.arraigo.incomplete' && typed !== undefined;
  return (
    <div className={css.beside}>
      <Scans of={of} purpose={purpose} open />
      <div className={css.work}>
        {observed && of.answerDaysLeft !== undefined && of.answerDaysLeft !== null && (
          <div className={css.head}>
            <AnswerLeft days={of.answerDaysLeft} />
            <span>{t('arraigos.register.observed')}</span>
          </div>
        )}
        <RegistrationForm
          of={of}
          action={t(observed ? 'arraigos.register.complete' : 'arraigos.register.action')}
          draft={`control.arraigo.register.${of.id}`}
          busy={busy}
          problem={problem}
          onSubmit={(values) => send(values, false)}
          secondary={
            may(can.returnArraigos) &&
            !back && (
              <Button variant="default" onClick={() => setBack(true)}>
                {t('arraigos.return.action')}
              </Button>
            )
          }
        />
        {back && <ReturnForm of={of} etag={etag} onBack={() => setBack(false)} />}
        {incomplete && (
          <Incomplete
            of={of}
            missing={problem.fields.map(({ pointer }) => pointer)}
            subjects={typed.subjects}
            busy={busy}
            onConfirm={() => send(typed, true)}
          />
        )}
      </div>
    </div>
  );
}
