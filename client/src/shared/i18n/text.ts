import i18next, { type ParseKeys } from 'i18next';

/** A key of the message files, checked by the compiler. */
export type Key = ParseKeys;

/** For texts named by data (error codes, states): the message if there is one, otherwise what the caller has. */
export const textFor = (key: string, otherwise: string): string => {
  const found: unknown = i18next.getResource(i18next.language, 'translation', key);
  return typeof found === 'string' && found !== '' ? found : otherwise;
};
