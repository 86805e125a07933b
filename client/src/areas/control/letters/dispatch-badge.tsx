import { useTranslation } from 'react-i18next';
import { Badge } from '@/shared/ui/badge';

export function DispatchBadge({ at }: { at?: string | null | undefined }) {
  const { t } = useTranslation();
  return at ? (
    <Badge tone="lifted">{t('control.letters.dispatched')}</Badge>
  ) : (
    <Badge tone="waiting">{t('control.letters.pending')}</Badge>
  );
}
