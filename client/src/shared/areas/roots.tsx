import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute } from '@tanstack/react-router';

export interface RouterContext {
  queryClient: QueryClient;
}

export const root = createRootRouteWithContext<RouterContext>()();

/** Screens of a signed-in officer, inside the shell. The app gives it its component. */
export const office = createRoute({ getParentRoute: () => root, id: 'office' });

/** Screens without sign-in: sign-in itself, one-time links, public verification. */
export const open = createRoute({ getParentRoute: () => root, id: 'open' });
