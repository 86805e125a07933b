import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { worklistCounts } from '../arraigos/arraigos.api';

/** The letters that courts still wait for. */
export function Tile() {
  const { t } = useTranslation();
  const counts = useQuery(worklistCounts);
  return (
    <Section title={t('control.letters.title')}>
      <Query of={counts} skeleton={<Skeleton rows={2} height={34} />}>
        {({ lettersToDispatch }) => (
          <Figures
            of={[
              {
                label: t('control.letters.states.pending'),
                value: lettersToDispatch,
                to: '/control/letters',
              },
            ]}
          />
        )}
      </Query>
    </Section>
  );
}
