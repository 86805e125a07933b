import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handOver } from '@/shared/areas/hand-over';
import type { Key } from '@/shared/i18n/text';
import { useMay } from '@/shared/session/session';
import { Icon, type IconName } from '@/shared/ui/icon';
import { areas } from '../areas';
import { useMenu } from './menu';
import css from './palette.module.css';

interface Entry {
  id: string;
  icon: IconName;
  words: string;
  where: string;
  go: () => unknown;
}

const fold = (said: string) => said.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Every screen the role may use, and a way to hand what was typed to a search, never through the address. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const entries = useEntries(typed);
  const chosen = entries[Math.min(at, entries.length - 1)];

  const choose = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.go();
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((at + step + entries.length) % Math.max(entries.length, 1));
    else if (event.key === 'Enter') choose(chosen);
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('common.palette_title')}
      size="lg"
      yOffset="8vh"
      centered={false}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <input
        className={css.box}
        role="combobox"
        aria-label={t('common.palette_hint')}
        aria-expanded="true"
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.id}`}
        autoComplete="off"
        data-autofocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div role="listbox" id={id} aria-label={t('common.palette_title')} className={css.list}>
        {entries.map((entry) => (
          // The box keeps the focus and the keys; a row only answers the pointer.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={entry.id}
            id={`${id}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === chosen}
            className={css.entry}
            onClick={() => choose(entry)}
          >
            <Icon name={entry.icon} />
            <span>{entry.words}</span>
            <span className={css.where}>{entry.where}</span>
          </div>
        ))}
      </div>
      <p role="status" className={css.none}>
        {entries.length === 0 && t('common.palette_none')}
      </p>
    </Modal>
  );
}

/** Every screen without a parameter that the role may use: those of the menu first, then those it has no room for. */
function useScreens(): readonly Entry[] {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const entry = (to: string, icon: IconName, name: Key, where: string): Entry => ({
    id: to.replaceAll('/', '-'),
    icon,
    words: t(name),
    where,
    go: () => navigate({ to }),
  });
  const menu = useMenu().flatMap(({ label, entries }) =>
    entries.map(({ to, icon, label: name }) => entry(to, icon, name, label ? t(label) : '')),
  );
  const others = areas.flatMap((area) =>
    area.routes.flatMap((route): Entry[] => {
      const { title, may: permission, menu: listed } = route.options.staticData ?? {};
      const reached = title !== undefined && !listed && may(permission) && !route.fullPath.includes('$');
      return reached ? [entry(route.fullPath, 'right', title, t(area.label))] : [];
    }),
  );
  return [...menu, ...others];
}

function useEntries(typed: string): readonly Entry[] {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const screens = useScreens();
  const sought = fold(typed.trim());
  const finders = areas.flatMap((area) =>
    (area.finders ?? [])
      .filter((finder) => may(finder.may))
      .map(
        ({ to, label }): Entry => ({
          id: `find${to.replaceAll('/', '-')}`,
          icon: 'search',
          words: t('common.palette_find', { typed: typed.trim(), where: t(label) }),
          where: t(area.label),
          go: () => {
            handOver(typed.trim());
            return navigate({ to });
          },
        }),
      ),
  );
  const matching = screens.filter(({ words, where }) => fold(`${words} ${where}`).includes(sought));
  return sought === '' ? matching : [...matching, ...finders];
}
