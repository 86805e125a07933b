import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { Page, Section } from '@/shared/ui/page';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { orderAddress } from './act-values';
import css from './acts.module.css';
import { arraigo } from './acts.api';
import { OrderSummary } from './order-summary';
import { Papers } from './papers';

export type Verb = 'lift' | 'extend' | 'substitute' | 'annul' | 'decide' | 'authorise_exit';

/** Acts that another person must confirm; while one waits, no other may begin. */
const proposed: readonly Verb[] = ['lift', 'substitute', 'annul', 'authorise_exit'];

interface ActScreenProps {
  verb: Verb;
  children: (order: Versioned<ArraigoDetail>) => ReactNode;
}

/** The form of an act, with the order and its papers beside it. */
export function ActScreen({ verb, children }: ActScreenProps) {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const found = useQuery(arraigo(id));
  return (
    <Page
      title={t(`control.acts.${verb}.title`)}
      purpose={t(`control.acts.${verb}.purpose`)}
      help={t(`control.acts.${verb}.help`)}
      crumbs={[
        { to: '/control/arraigos', label: t('control.acts.orders') },
        { to: orderAddress(id), label: t('control.acts.the_order') },
      ]}
    >
      <Query of={found} skeleton={<Skeleton rows={10} height={32} />}>
        {(order) => (
          <div className={css.pair}>
            <Begin verb={verb} order={order.value}>
              {children(order)}
            </Begin>
            <aside className={css.aside} aria-label={t('control.acts.aside')}>
              <OrderSummary of={order.value} />
              <Section title={t('control.acts.papers')}>
                <Papers of={order.value} />
              </Section>
            </aside>
          </div>
        )}
      </Query>
    </Page>
  );
}

/** Judged once, at the start: the act itself changes the order, and its outcome must stay on the screen. */
function Begin({ verb, order, children }: { verb: Verb; order: ArraigoDetail; children: ReactNode }) {
  const [obstacle] = useState(() => obstacleTo(verb, order));
  return <div>{obstacle ? <Obstacle kind={obstacle} order={order} verb={verb} /> : children}</div>;
}

type ObstacleKind = 'over' | 'not_annotated' | 'no_term' | 'pending';

/** What would be refused anyway is said before anything is typed. */
function obstacleTo(verb: Verb, order: ArraigoDetail): ObstacleKind | undefined {
  const expired = order.acts.at(-1)?.kind === 'expired';
  if ((order.endedOn || order.returnedOn) && !(verb === 'extend' && expired)) return 'over';
  if (!order.annotatedAt && verb !== 'annul') return 'not_annotated';
  if (verb === 'extend' && !order.expiresOn && !order.reviewOn) return 'no_term';
  if (pendingBefore(verb, order)) return 'pending';
  return undefined;
}

/** An extension waits for no other act, and keeps only another extension out. */
const pendingBefore = (verb: Verb, order: ArraigoDetail) =>
  order.proposals.find(
    ({ outcome, kind }) =>
      outcome === 'pending' && (kind === 'extension' ? verb === 'extend' : proposed.includes(verb)),
  );

function Obstacle({ kind, order, verb }: { kind: ObstacleKind; order: ArraigoDetail; verb: Verb }) {
  const { t } = useTranslation();
  const pending = pendingBefore(verb, order);
  return (
    <Empty
      icon="info"
      title={t(`control.acts.obstacles.${kind}`)}
      why={t(`control.acts.obstacles.${kind}_why`)}
      action={
        kind === 'pending' && pending ? (
          <Link to="/control/arraigos/$id/confirm/$actId" params={{ id: order.id, actId: pending.id }}>
            {t('control.acts.see_proposal')}
          </Link>
        ) : (
          <Link to={orderAddress(order.id)}>{t('control.acts.back_to_order')}</Link>
        )
      }
    />
  );
}
