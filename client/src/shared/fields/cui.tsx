import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Key } from '@/shared/i18n/text';
import { bad, field, good, type Parsed } from './field';
import css from './fields.module.css';
import { boxProps } from './text';

const digitsOf = (typed: string) => typed.replaceAll(/[\s-]/g, '');

/** The check digit stands ninth: the first eight digits weigh 2 to 9, modulo 11. A remainder of 10 has no digit. */
const remainderOf = (digits: string) => {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += Number(digits[i]) * (i + 2);
  return sum % 11;
};

/** Typed to fill the box: many of them pass the check digit. */
const runs = new Set(['12345678', '01234567', '87654321', '98765432']);

/** What does not refuse a CUI but must be looked at; the API knows the municipalities and says more. */
export function doubtOf(cui: string): Key | undefined {
  if (remainderOf(cui) === 10) return 'fields.cui.doubt_remainder';
  const department = Number(cui.slice(9, 11));
  return department < 1 || department > 22 || cui.endsWith('00') ? 'fields.cui.doubt_place' : undefined;
}

export function parseCui(typed: string): Parsed<string> {
  const digits = digitsOf(typed);
  if (digits === '') return bad('fields.required');
  if (!/^\d+$/.test(digits)) return bad('fields.cui.digits_only');
  if (digits.length !== 13) return bad('fields.cui.length');
  if (/^(\d)\1{7}/.test(digits) || runs.has(digits.slice(0, 8))) return bad('fields.cui.placeholder');
  const remainder = remainderOf(digits);
  return remainder === 10 || remainder === Number(digits[8]) ? good(digits) : bad('fields.cui.check_digit');
}

export const formatCui = (cui: string) => cui.replace(/^(\d{4})(\d{5})(\d{4})$/, '$1 $2 $3');

export const cui = field<string>({
  Input: function CuiInput(props) {
    const { t } = useTranslation();
    const read = parseCui(props.value);
    const doubt = read.ok ? doubtOf(read.value) : undefined;
    return (
      <TextInput
        {...boxProps(props)}
        description={
          <>
            {props.hint ?? t('fields.cui.hint')}{' '}
            <span role="status" className={doubt ? css.doubt : css.right}>
              {read.ok && t(doubt ?? 'fields.cui.right')}
            </span>
          </>
        }
        inputMode="numeric"
        autoComplete="off"
        maw={320}
        maxLength={20}
      />
    );
  },
  text: formatCui,
  parse: parseCui,
});
