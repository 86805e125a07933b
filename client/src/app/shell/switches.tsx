import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeLanguage, language } from '@/shared/i18n/i18n';
import { Icon } from '@/shared/ui/icon';
import css from './shell.module.css';

export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other = language() === 'es' ? 'en' : 'es';
  const name = other === 'en' ? 'English' : 'Español';
  return (
    <button
      key={i18n.language}
      type="button"
      className={css.tool}
      lang={other}
      aria-label={name}
      onClick={() => void changeLanguage(other)}
    >
      <span className={css.wide}>{name}</span>
      <span className={css.narrow} aria-hidden="true">
        {other.toUpperCase()}
      </span>
    </button>
  );
}

export function SchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={css.tool}
      aria-label={t(other === 'dark' ? 'common.to_dark' : 'common.to_light')}
      onClick={() => setColorScheme(other)}
    >
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
    </button>
  );
}
