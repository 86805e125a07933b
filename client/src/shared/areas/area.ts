import { type AnyRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Key } from '@/shared/i18n/text';
import type { Permission } from '@/shared/permissions/can';
import type { IconName } from '@/shared/ui/icon';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** Title of the document and of the palette's entry. */
    title?: Key;
    /** Who is shown this screen; the API decides again. */
    may?: Permission;
    /** An entry in the navigation, in the order of the area's list. */
    menu?: { label: Key; icon: IconName; count?: ComponentType };
  }
}

/** One tile of the home page: a figure, a chart or what waits for the officer. */
export interface Tile {
  id: string;
  may: Permission;
  /** `waiting` tiles come first, then `figures`, then `chart`s. */
  kind: 'waiting' | 'figures' | 'chart';
  load: () => Promise<{ Tile: ComponentType }>;
}

/** A place that the command palette can hand a typed search to, never through the address. */
export interface Finder {
  label: Key;
  may: Permission;
  to: string;
}

export interface Area<
  R extends readonly AnyRoute[] = readonly AnyRoute[],
  O extends readonly AnyRoute[] = readonly AnyRoute[],
> {
  name: string;
  label: Key;
  /** Screens inside the shell, in the order of the navigation. */
  routes: R;
  /** Screens without sign-in. */
  openRoutes: O;
  tiles?: readonly Tile[];
  finders?: readonly Finder[];
}

/** The only registration point of an area: routes (with menu and permission), home tiles, finders. */
export const area = <const R extends readonly AnyRoute[], const O extends readonly AnyRoute[] = readonly []>(
  of: Omit<Area<R, O>, 'openRoutes'> & { openRoutes?: O },
): Area<R, O> => ({ openRoutes: [] as unknown as O, ...of });

/**
 * A page in its own chunk. The module is typed loosely on purpose: a page reads its own route's search, and a
 * typed import would make the two types refer to each other. A test opens every page of every area instead.
 */
export const page = (load: () => Promise<Record<string, unknown>>, name: string): RouteComponent =>
  lazyRouteComponent(load as () => Promise<Record<string, RouteComponent>>, name);
