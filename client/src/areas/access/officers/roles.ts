import { textFor } from '@/shared/i18n/text';

/** Roles are data of the API; those known when this was built have a name, another shows its code. */
export const roleName = (code: string) => textFor(`access.roles.${code}`, code);
