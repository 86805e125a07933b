import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { worklistCounts } from './alerts.api';
import { countOf, worklistNames } from './worklists';

/** What waits among the alerts this officer may see. */
export function Tile() {
  const { t } = useTranslation();
  const counts = useQuery(worklistCounts);
  return (
    <Section title={t('alerts.tile.title')}>
      <Query of={counts} skeleton={<Skeleton rows={2} height={34} />}>
        {(data) => (
          <Figures
            of={worklistNames
              .filter((name) => name !== 'all')
              .map((name) => ({
                label: t(`alerts.worklists.${name}.name`),
                value: countOf(data, name) ?? null,
                to: `/control/alerts?worklist=${name}`,
              }))}
          />
        )}
      </Query>
    </Section>
  );
}
