import type { ComponentType } from 'react';
import { useRouter } from '@tanstack/react-router';
import type { Key } from '@/shared/i18n/text';
import { useMay } from '@/shared/session/session';
import type { IconName } from '@/shared/ui/icon';
import { areas } from '../areas';

export interface MenuEntry {
  to: string;
  label: Key;
  icon: IconName;
  count: ComponentType | undefined;
}

export interface MenuGroup {
  label: Key | undefined;
  entries: readonly MenuEntry[];
}

/** What this officer may reach, by area, in the order in which the areas registered it. */
export function useMenu(): readonly MenuGroup[] {
  const may = useMay();
  const { routesByPath } = useRouter();
  const home = routesByPath['/'].options.staticData?.menu;
  const groups = areas.map((area) => ({
    label: area.label,
    entries: area.routes.flatMap((route): MenuEntry[] => {
      const { menu, may: permission } = route.options.staticData ?? {};
      return menu && may(permission) ? [{ to: route.fullPath, ...menu, count: menu.count }] : [];
    }),
  }));
  const start: MenuGroup[] = home
    ? [{ label: undefined, entries: [{ to: '/', ...home, count: undefined }] }]
    : [];
  return [...start, ...groups.filter(({ entries }) => entries.length > 0)];
}
