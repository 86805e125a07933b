import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Figures } from '@/shared/ui/figures';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { sessions } from '../sessions/sessions.api';
import { officers } from './officers.api';

/** Who waits for a link, and who is signed in now. One page of each: more is shown as «200+» by the lists. */
export function Tile() {
  const { t } = useTranslation();
  const invited = useQuery(officers({ status: 'invited' }));
  const open = useQuery(sessions({ all: true }));
  return (
    <Section title={t('access.tile.title')}>
      <Query of={invited} skeleton={<Skeleton rows={2} height={34} />}>
        {({ items }) => (
          <Figures
            of={[
              { label: t('access.tile.invited'), value: items.length, to: '/access/officers?status=invited' },
              {
                label: t('access.tile.sessions'),
                value: open.data?.items.length ?? null,
                to: '/access/sessions',
              },
            ]}
          />
        )}
      </Query>
    </Section>
  );
}
