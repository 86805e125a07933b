import { useTranslation } from 'react-i18next';
import type { ArraigoRow, ExitEffect, IdentityStrength } from '@/shared/api/schema.gen';
import { Badge, DaysLeft, type Tone } from '@/shared/ui/badge';
import { stateName } from './catalogued';

const tones: Record<string, Tone> = {
  RECIBIDO: 'waiting',
  REGISTRADO: 'waiting',
  OBSERVADO: 'observed',
  ACTIVO: 'inForce',
  PRORROGADO: 'inForce',
  LEVANTADO: 'lifted',
};

export const StateBadge = ({ state }: { state: string }) => (
  <Badge tone={tones[state] ?? 'ended'}>{stateName(state)}</Badge>
);

/** Working days that the court has left to answer. */
export function AnswerLeft({ days }: { days: number }) {
  const { t } = useTranslation();
  const words =
    days < 0
      ? t('arraigos.answer_over', { count: -days })
      : days === 0
        ? t('arraigos.answer_today')
        : t('arraigos.answer_left', { count: days });
  return <Badge tone={days < 0 ? 'late' : days <= 2 ? 'expiring' : 'observed'}>{words}</Badge>;
}

/** The day that presses most: the court's answer, a decision, or the end of the term. */
export function Deadline({ of }: { of: ArraigoRow }) {
  if (of.endedOn) return null;
  if (of.answerDaysLeft !== undefined && of.answerDaysLeft !== null)
    return <AnswerLeft days={of.answerDaysLeft} />;
  const due = of.reviewOn ?? of.expiresOn;
  return due ? <DaysLeft due={due} soon={30} /> : null;
}

const strengths: Record<IdentityStrength, Tone> = { weak: 'late', medium: 'expiring', strong: 'lifted' };

export function StrengthBadge({ strength }: { strength: IdentityStrength }) {
  const { t } = useTranslation();
  return <Badge tone={strengths[strength]}>{t(`arraigos.strength.${strength}`)}</Badge>;
}

const effects: Record<ExitEffect, Tone> = {
  none: 'ended',
  review: 'observed',
  authorised: 'lifted',
  blocks: 'inForce',
};

export function EffectBadge({ effect }: { effect: ExitEffect }) {
  const { t } = useTranslation();
  return <Badge tone={effects[effect]}>{t(`arraigos.effect.${effect}`)}</Badge>;
}
