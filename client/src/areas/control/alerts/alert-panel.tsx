import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AlertDetail } from '@/shared/api/schema.gen';
import type { Purpose } from '@/shared/purpose/purpose';
import { Query, Skeleton } from '@/shared/ui/states';
import css from '../arraigos/arraigos.module.css';
import { AlertFacts } from './alert-facts';
import { alert } from './alerts.api';

export function AlertPanel({ alertId, purpose }: { alertId: string; purpose: Purpose }) {
  const found = useQuery(alert(alertId, purpose));
  return (
    <Query of={found} skeleton={<Skeleton rows={8} />}>
      {({ value }) => <Brief key={alertId} of={value} />}
    </Query>
  );
}

function Brief({ of }: { of: AlertDetail }) {
  const { t } = useTranslation();
  return (
    <div className={css.panel}>
      <h2>{of.typeName}</h2>
      <Link to="/control/alerts/$alertId" params={{ alertId: of.id }}>
        {t('alerts.one.whole')}
      </Link>
      <AlertFacts of={of} brief />
    </div>
  );
}
