import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { setFormatLanguage } from '@/shared/format/format';
import { es } from '@/shared/messages/es';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof es };
  }
}

export type Language = 'es' | 'en';
const stored = 'igm.language';

export const language = (): Language => (i18next.language === 'en' ? 'en' : 'es');

function settle(to: Language) {
  setFormatLanguage(to);
  document.documentElement.lang = to === 'en' ? 'en' : 'es-GT';
}

export async function changeLanguage(to: Language) {
  if (to === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('@/shared/messages/en');
    i18next.addResourceBundle('en', 'translation', en);
  }
  localStorage.setItem(stored, to);
  settle(to);
  await i18next.changeLanguage(to);
}

export async function startI18n() {
  await i18next.use(initReactI18next).init({
    lng: 'es',
    fallbackLng: 'es',
    resources: { es: { translation: es } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  settle('es');
  if (localStorage.getItem(stored) === 'en') await changeLanguage('en');
}
