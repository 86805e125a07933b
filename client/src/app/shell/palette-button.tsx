import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { typing } from '@/shared/ui/typing';
import css from './shell.module.css';

const Palette = lazy(() => import('./palette').then(({ Palette }) => ({ default: Palette })));

/** Opens the palette: Ctrl K anywhere; `/` goes to the page's own search box when it has one. */
export function PaletteButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen(true);
      } else if (event.key === '/' && !event.ctrlKey && !event.metaKey && !typing(event.target)) {
        event.preventDefault();
        const box = document.querySelector<HTMLInputElement>('main [data-page-search] input');
        if (box) box.focus();
        else setOpen(true);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button
        type="button"
        className={`${css.tool} ${css.search}`}
        aria-label={t('common.palette_open')}
        aria-keyshortcuts="Control+K /"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span className={css.wide}>{t('common.palette_hint')}</span>
        <kbd className={css.wide}>/</kbd>
      </button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
