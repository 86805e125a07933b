import { useTranslation } from 'react-i18next';
import type { RuleRow } from '@/shared/api/schema.gen';
import { Badge } from '@/shared/ui/badge';

/** «Un año» · «El que fije la resolución» · «Sin plazo». */
export function Term({ of }: { of: RuleRow }) {
  const { t } = useTranslation();
  if (of.term === 'none') return t('control.types.terms.none');
  if (of.term === 'resolution') return t('control.types.terms.resolution');
  return t('control.types.years', { count: of.years });
}

/** What happens when the term is over. */
export function Expiry({ of }: { of: RuleRow }) {
  const { t } = useTranslation();
  if (of.term === 'none') return t('control.types.never');
  return t(
    of.expiresExOfficio && of.expiryConfirmed ? 'control.types.by_itself' : 'control.types.by_decision',
  );
}

export function Confirmed({ of }: { of: RuleRow }) {
  const { t } = useTranslation();
  return of.expiryConfirmed ? (
    <Badge tone="lifted">{t('control.types.confirmed')}</Badge>
  ) : (
    <Badge tone="observed">{t('control.types.unconfirmed')}</Badge>
  );
}
