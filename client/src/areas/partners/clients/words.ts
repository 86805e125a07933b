import { textFor } from '@/shared/i18n/text';

/** Scopes and purposes are data of the API; what was not known when this was built shows its code. */
export const scopeName = (code: string) => textFor(`partners.scopes.${code.replaceAll('.', '_')}`, code);
export const purposeName = (code: string) => textFor(`common.purpose.codes.${code}`, code);
