import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch, SchemeSwitch } from './switches';
import css from './shell.module.css';

/** The frame of what is seen without sign-in. */
export function OpenFrame() {
  const { t } = useTranslation();
  return (
    <div className={css.openFrame}>
      <a className={css.skip} href="#main">
        {t('common.skip')}
      </a>
      <header className={css.bar} data-print="no">
        <span className={css.institution}>{t('common.institution')}</span>
        <span className={css.spring} />
        <LanguageSwitch />
        <SchemeSwitch />
      </header>
      <main id="main" tabIndex={-1} className={css.openMain}>
        <Outlet />
      </main>
    </div>
  );
}
