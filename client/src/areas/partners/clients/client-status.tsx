import { useTranslation } from 'react-i18next';
import type { ClientStatus } from '@/shared/api/schema.gen';
import { Badge, type Tone } from '@/shared/ui/badge';

const tones: Record<ClientStatus, Tone> = { active: 'lifted', suspended: 'observed', ended: 'ended' };

export function ClientStatusBadge({ status }: { status: ClientStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`partners.states.${status}`)}</Badge>;
}
