import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { Page, Section } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { orderAddress } from './act-values';
import css from './acts.module.css';
import { arraigo } from './acts.api';
import { Answer } from './answer';
import { Comparison } from './comparison';
import { OrderSummary } from './order-summary';
import { Papers } from './papers';
import { ProposalFacts } from './proposal-facts';

/** The second person: the court's paper beside what the first one typed. */
export function ConfirmPage() {
  const { t } = useTranslation();
  const { id = '', actId = '' } = useParams({ strict: false });
  const found = useQuery(arraigo(id));
  return (
    <Page
      title={t('control.acts.confirm.title')}
      purpose={t('control.acts.confirm.purpose')}
      help={t('control.acts.confirm.help')}
      crumbs={[
        { to: '/control/arraigos', label: t('control.acts.orders') },
        { to: orderAddress(id), label: t('control.acts.the_order') },
      ]}
    >
      <Query of={found} skeleton={<Skeleton rows={10} height={32} />}>
        {(order) => <Proposal actId={actId} {...order} />}
      </Query>
    </Page>
  );
}

function Proposal({ value: of, etag, actId }: Versioned<ArraigoDetail> & { actId: string }) {
  const { t } = useTranslation();
  const proposal = of.proposals.find(({ id }) => id === actId);
  if (!proposal) {
    return (
      <Empty
        icon="info"
        title={t('control.acts.confirm.unknown')}
        why={t('control.acts.confirm.unknown_why')}
        action={<Link to={orderAddress(of.id)}>{t('control.acts.back_to_order')}</Link>}
      />
    );
  }
  return (
    <div className={css.pair}>
      <div className={css.aside}>
        <Section title={t(`control.acts.kinds.${proposal.kind}`)}>
          <ProposalFacts of={of} proposal={proposal} />
        </Section>
        {proposal.order && (
          <Section title={t('control.acts.confirm.compare')}>
            <Comparison first={of.order} second={proposal.order} />
          </Section>
        )}
        <Answer of={of} etag={etag} proposal={proposal} />
      </div>
      <aside className={css.aside} aria-label={t('control.acts.aside')}>
        <Section title={t('control.acts.papers')}>
          <Papers of={of} first={proposal.order?.document} />
        </Section>
        <OrderSummary of={of} />
      </aside>
    </div>
  );
}
