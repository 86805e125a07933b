import { useTranslation } from 'react-i18next';
import type { OfficerStatus } from '@/shared/api/schema.gen';
import { Badge, type Tone } from '@/shared/ui/badge';

const tones: Record<OfficerStatus, Tone> = { invited: 'waiting', active: 'lifted', suspended: 'ended' };

export function OfficerStatusBadge({ status }: { status: OfficerStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`access.officers.states.${status}`)}</Badge>;
}
