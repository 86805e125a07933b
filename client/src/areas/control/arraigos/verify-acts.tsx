import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { longDay, today } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay, useSession } from '@/shared/session/session';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { toast } from '@/shared/ui/toasts';
import css from './arraigos.module.css';
import { arraigoTypes, verifyArraigo } from './arraigos.api';
import { ObserveForm } from './observe-form';
import { ReturnForm } from './return-form';
import { lastDayOf } from './term';

const typing = new Set(['received', 'registered', 'completed', 'corrected']);

/** The second person's choices: annotate, ask the court, or return the paper to it. */
export function VerifyActs({ of, etag }: { of: ArraigoDetail; etag: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const { user } = useSession();
  const [act, setAct] = useState<'verify' | 'observe' | 'return'>();
  const observed = of.state === 'OBSERVADO';
  const mine = of.acts.some(({ kind, by }) => typing.has(kind) && by === user.userName);
  const change = { of, etag, onBack: () => setAct(undefined) };
  if (act === 'verify') return <Verify {...change} />;
  if (act === 'observe') return <ObserveForm {...change} />;
  if (act === 'return') return <ReturnForm {...change} />;
  return (
    <>
      {mine && (
        <div className={css.notice} role="note">
          <strong>{t('arraigos.verify.four_eyes')}</strong>
          <span>{t('arraigos.verify.four_eyes_why')}</span>
        </div>
      )}
      <div className={css.acts}>
        {!observed && <Button onClick={() => setAct('verify')}>{t('arraigos.verify.action')}</Button>}
        {!observed && (
          <Button variant="default" onClick={() => setAct('observe')}>
            {t('arraigos.observe.action')}
          </Button>
        )}
        {observed && may(can.returnArraigos) && (
          <Button variant="default" onClick={() => setAct('return')}>
            {t('arraigos.return.action')}
          </Button>
        )}
      </div>
    </>
  );
}

interface ActProps {
  of: ArraigoDetail;
  etag: string;
  onBack: () => void;
}

function Verify({ of, etag, onBack }: ActProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const types = useQuery(arraigoTypes);
  const { run, busy, problem } = useCommand(verifyArraigo);
  const type = types.data?.find(({ code }) => code === of.type);
  const last = lastDayOf(type?.rules, today());
  const expires = type?.rules?.expiresExOfficio === true && type.rules.expiryConfirmed;
  const term = last
    ? t(expires ? 'arraigos.verify.expires' : 'arraigos.verify.decided', { day: longDay(last) })
    : type?.rules?.term === 'resolution'
      ? t('arraigos.verify.by_resolution')
      : t('arraigos.verify.no_term');
  return (
    <ConfirmStep
      title={t('arraigos.verify.confirm')}
      words={t('arraigos.verify.words', {
        type: type?.name ?? of.type ?? '',
        names: of.subjects.map(({ fullName }) => fullName).join(', '),
        oficio: of.order.oficio,
        court: of.order.courtName,
      })}
      consequences={[term, t('arraigos.verify.blocks'), t('arraigos.verify.letter')]}
      action={t('arraigos.verify.action')}
      onBack={onBack}
      busy={busy}
      {...(problem && { problem })}
      onConfirm={() =>
        run({ arraigoId: of.id, etag }).then(
          async () => {
            toast(t('arraigos.verify.done_toast', { oficio: of.order.oficio }));
            await navigate({ to: '/control/arraigos', search: { worklist: 'to_verify' } });
          },
          () => undefined,
        )
      }
    />
  );
}
