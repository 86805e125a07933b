import { useTranslation } from 'react-i18next';
import type { AlertRow, AlertState, AlertVisibility } from '@/shared/api/schema.gen';
import { Badge, DaysLeft, type Tone } from '@/shared/ui/badge';

const states: Record<AlertState, Tone> = {
  registered: 'waiting',
  active: 'inForce',
  lifted: 'lifted',
  expired: 'ended',
  rejected: 'ended',
  annulled: 'ended',
};

export function StateBadge({ state }: { state: AlertState }) {
  const { t } = useTranslation();
  return <Badge tone={states[state]}>{t(`alerts.states.${state}`)}</Badge>;
}

/** An officer must never say aloud what only the unit may know: the class stands beside every name. */
export function VisibilityBadge({ visibility }: { visibility: AlertVisibility }) {
  const { t } = useTranslation();
  return visibility === 'open' ? null : (
    <Badge tone={visibility === 'silent' ? 'silent' : 'observed'}>
      {t(`alerts.visibilities.${visibility}`)}
    </Badge>
  );
}

export const Deadline = ({ of }: { of: Pick<AlertRow, 'expiresOn' | 'endedOn'> }) =>
  of.expiresOn && !of.endedOn ? <DaysLeft due={of.expiresOn} soon={30} /> : null;
