import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { can } from '@/shared/permissions/can';
import { readFiguresSearch } from './search';

export const figuresRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/figures',
  staticData: {
    title: 'figures.title',
    may: can.summariseArraigos,
    menu: { label: 'figures.menu', icon: 'chart' },
  },
  validateSearch: readFiguresSearch,
  component: page(() => import('./figures-page'), 'FiguresPage'),
});

export const figureRoutes = [figuresRoute] as const;
