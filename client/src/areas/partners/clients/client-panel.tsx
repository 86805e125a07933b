import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/api/query';
import type { ClientDetail } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Facts } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { ClientActs } from './client-acts';
import { ClientStatusBadge } from './client-status';
import { client } from './clients.api';
import css from './clients.module.css';
import { purposeName, scopeName } from './words';

export function ClientPanel({ partnerId }: { partnerId: string }) {
  const found = useQuery(client(partnerId));
  return (
    <Query of={found} skeleton={<Skeleton rows={10} />}>
      {(data) => <System key={partnerId} {...data} />}
    </Query>
  );
}

function System({ value: of, etag }: Versioned<ClientDetail>) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <div className={css.panel}>
      <div className={css.head}>
        <h2>{of.name}</h2>
        <ClientStatusBadge status={of.status} />
      </div>
      <Facts
        of={[
          [t('partners.clients.client_id'), of.clientId],
          [t('partners.clients.institution'), of.institution],
          [t('partners.clients.agreement'), of.agreementReference],
          [
            t('partners.clients.validity'),
            t('partners.clients.from_until', { from: day(of.validFrom), until: day(of.validUntil) }),
          ],
          [t('partners.clients.scopes'), of.scopes.map(scopeName).join(', ')],
          [t('partners.clients.purposes'), of.purposes.map(purposeName).join(', ')],
          [t('partners.clients.requests'), String(of.requestsPerMinute)],
          [t('partners.clients.persons'), String(of.personsPerDay)],
          [t('partners.clients.live_tokens'), String(of.liveTokens)],
          [
            t('partners.clients.persons_today'),
            of.personsToday.length === 0
              ? t('partners.clients.nobody_today')
              : of.personsToday
                  .map(({ purpose, persons }) => `${purposeName(purpose)}: ${persons} / ${of.personsPerDay}`)
                  .join(', '),
          ],
          [t('partners.clients.registered'), instant(of.registeredAt)],
          [t('partners.clients.demonstration'), of.demonstration && t('common.yes')],
        ]}
      />
      {may(can.changeClients) && of.status !== 'ended' && <ClientActs of={of} etag={etag} />}
    </div>
  );
}
