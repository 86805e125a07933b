import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { day, number, startOf, today } from '@/shared/format/format';
import { worklistPurpose } from '@/shared/purpose/purpose';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { entries } from '../entries/entries.api';
import { checkpoints } from './chains.api';

const home = worklistPurpose('audit', 'home');
const most = 200;

/** What was refused today, and how far the published checkpoints reach. */
export function Tile() {
  const { t } = useTranslation();
  const now = today();
  const refused = useQuery(entries({ outcome: 'refused', from: startOf(now), limit: most }, home));
  const { data } = useQuery(checkpoints);
  const latest = data?.items.find(({ chain }) => chain === 'audit');
  return (
    <Section title={t('audit.tile.title')}>
      <Query of={refused} skeleton={<Skeleton rows={2} height={34} />}>
        {({ items, next }) => (
          <Figures
            of={[
              {
                label: t('audit.tile.refused'),
                value: items.length,
                to: `/audit/entries?outcome=refused&from=${now}`,
                ...(next && { note: t('audit.tile.more', { n: number(items.length) }) }),
              },
              {
                label: t('audit.tile.seal'),
                value: latest?.seal ?? null,
                to: '/audit/verification',
                note: latest ? t('audit.tile.checkpoint', { day: day(latest.day) }) : t('audit.chains.none'),
              },
            ]}
          />
        )}
      </Query>
    </Section>
  );
}
