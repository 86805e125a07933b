import { useTranslation } from 'react-i18next';
import { bad, field, good, type Parsed } from './field';
import { textBox } from './text';

/** The digits weigh from the right 2, 3, 4 …; the check character is 11 minus the sum modulo 11, and K for ten. */
export function parseNit(typed: string): Parsed<string> {
  const nit = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  if (nit === '') return bad('fields.required');
  if (!/^\d{1,11}[\dK]$/.test(nit)) return bad('fields.nit.form');
  let sum = 0;
  for (let i = 0; i < nit.length - 1; i++) sum += Number(nit[i]) * (nit.length - i);
  const check = (11 - (sum % 11)) % 11;
  return nit.endsWith(check === 10 ? 'K' : String(check)) ? good(nit) : bad('fields.nit.check');
}

export const formatNit = (nit: string) => `${nit.slice(0, -1)}-${nit.slice(-1)}`;

const Box = textBox({ width: 220 });

export const nit = field<string>({
  Input: function NitInput(props) {
    const { t } = useTranslation();
    return <Box {...props} hint={props.hint ?? t('fields.nit.hint')} />;
  },
  text: formatNit,
  parse: parseNit,
});
