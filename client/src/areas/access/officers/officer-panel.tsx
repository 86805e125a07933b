import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/api/query';
import type { OfficerDetail } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Facts } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { OfficerActs } from './officer-acts';
import css from './officers.module.css';
import { OfficerStatusBadge } from './officer-status';
import { officer } from './officers.api';
import { roleName } from './roles';

export function OfficerPanel({ officerId }: { officerId: string }) {
  const found = useQuery(officer(officerId));
  return (
    <Query of={found} skeleton={<Skeleton rows={8} />}>
      {(data) => <Account key={officerId} {...data} />}
    </Query>
  );
}

function Account({ value: of, etag }: Versioned<OfficerDetail>) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <div className={css.panel}>
      <div className={css.head}>
        <h2>{of.displayName}</h2>
        <OfficerStatusBadge status={of.status} />
      </div>
      <Facts
        of={[
          [t('access.session.user_name'), of.userName],
          [t('access.officers.unit'), of.unit],
          [t('access.officers.roles'), of.roles.map(roleName).join(', ')],
          [
            t('access.officers.reach'),
            t(`access.officers.reaches.${of.reach.kind}`) +
              (of.reach.codes.length > 0 ? `: ${of.reach.codes.join(', ')}` : ''),
          ],
          [
            t('access.second_factor.menu'),
            of.secondFactorLost
              ? t('access.officers.factor_lost')
              : of.secondFactor
                ? t('common.yes')
                : t('common.no'),
          ],
          [t('access.officers.created'), instant(of.createdAt)],
          [
            t('access.officers.link_open'),
            of.link && t('access.officers.link_until', { at: instant(of.link.expiresAt) }),
          ],
          [t('access.officers.demonstration'), of.demonstration && t('common.yes')],
        ]}
      />
      {may(can.changeOfficers) && <OfficerActs of={of} etag={etag} />}
    </div>
  );
}
