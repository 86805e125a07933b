import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tile } from '@/shared/areas/area';
import { longDay, today } from '@/shared/format/format';
import { useMay, useSession } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { Empty, Skeleton } from '@/shared/ui/states';
import { areas } from '../areas';
import css from './home.module.css';

const order = { waiting: 0, figures: 1, chart: 2 };

const tiles = areas
  .flatMap((area): readonly Tile[] => area.tiles ?? [])
  .sort((a, b) => order[a.kind] - order[b.kind])
  .map((tile) => ({
    ...tile,
    Tile: lazy(() => tile.load().then((module): { default: ComponentType } => ({ default: module.Tile }))),
  }));

/** The home of each role: what waits for this officer first, then figures and charts. Areas register the tiles. */
export function HomePage() {
  const { t } = useTranslation();
  const { user } = useSession();
  const may = useMay();
  const mine = tiles.filter((tile) => may(tile.may));
  return (
    <Page
      title={t('home.greeting', { name: user.displayName })}
      purpose={t('home.purpose', { day: longDay(today()) })}
      help={t('home.help')}
    >
      {mine.length === 0 && <Empty title={t('home.empty')} why={t('home.empty_why')} />}
      <div className={css.tiles}>
        {mine.map(({ id, kind, Tile }) => (
          <div key={id} className={css[kind]}>
            <Suspense fallback={<Skeleton rows={kind === 'chart' ? 8 : 3} height={28} />}>
              <Tile />
            </Suspense>
          </div>
        ))}
      </div>
    </Page>
  );
}
