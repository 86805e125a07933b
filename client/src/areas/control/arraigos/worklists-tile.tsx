import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { worklistCounts } from './arraigos.api';
import { countOf, worklistsOf } from './worklists';

/** What waits for this officer in the worklists of the role. */
export function Tile() {
  const { t } = useTranslation();
  const may = useMay();
  const counts = useQuery(worklistCounts);
  return (
    <Section title={t('arraigos.tile.title')}>
      <Query of={counts} skeleton={<Skeleton rows={2} height={34} />}>
        {(data) => (
          <Figures
            of={worklistsOf(may)
              .filter((name) => name !== 'all')
              .map((name) => ({
                label: t(`arraigos.worklists.${name}.name`),
                value: countOf(data, name) ?? null,
                to: `/control/arraigos?worklist=${name}`,
                note:
                  name === 'observed' && data.observedOverdue > 0
                    ? t('arraigos.tile.overdue', { count: data.observedOverdue })
                    : undefined,
              }))}
          />
        )}
      </Query>
    </Section>
  );
}
