import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addDays, today } from '@/shared/format/format';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { certificates } from './certificates.api';

/** What the window does today: issue, and whom an answer still waits for. One page: the list shows the rest. */
export function Tile() {
  const { t } = useTranslation();
  const day = today();
  const since = addDays(day, -30);
  const issued = useQuery(certificates({ from: day, until: day }));
  const waiting = useQuery(certificates({ from: since, result: 'inconclusive' }));
  return (
    <Section title={t('papers.list.title')}>
      <Query of={issued} skeleton={<Skeleton rows={2} height={34} />}>
        {({ items }) => (
          <Figures
            of={[
              {
                label: t('papers.tile.today'),
                value: items.length,
                to: `/control/certificates?from=${day}&until=${day}`,
              },
              {
                label: t('papers.tile.inconclusive'),
                value: waiting.data?.items.length ?? null,
                to: `/control/certificates?from=${since}&result=inconclusive`,
              },
            ]}
          />
        )}
      </Query>
    </Section>
  );
}
