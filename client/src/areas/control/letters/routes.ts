import { createRoute } from '@tanstack/react-router';
import { page } from '@/shared/areas/area';
import { office } from '@/shared/areas/roots';
import { oneOf, search, word } from '@/shared/areas/search';
import { can } from '@/shared/permissions/can';

const state = oneOf('pending', 'dispatched', 'all');
const kind = oneOf('annotation', 'observation', 'extension', 'lifting', 'substitution', 'return');

export const lettersRoute = createRoute({
  getParentRoute: () => office,
  path: '/control/letters',
  staticData: {
    title: 'control.letters.title',
    may: can.readLetters,
    menu: { label: 'control.letters.menu', icon: 'file' },
  },
  validateSearch: (raw: Record<string, unknown>) =>
    search({
      state: state(raw.state),
      kind: kind(raw.kind),
      after: word(raw.after),
      open: word(raw.open),
    }),
  component: page(() => import('./letters-page'), 'LettersPage'),
});

export const letterRoutes = [lettersRoute] as const;
