import { bad, field, good, type Parsed } from './field';
import { textBox } from './text';

/** Crockford's alphabet: O is read as 0, I and L as 1; small letters, spaces and hyphens are the reader's own. */
export function parseVerificationCode(typed: string): Parsed<string> {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  if (code === '') return bad('fields.required');
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(code)) return bad('fields.code.letters');
  return code.length === 18 ? good(code) : bad('fields.code.length');
}

export const formatVerificationCode = (code: string) => code.replace(/(.{6})(?=.)/g, '$1-');

export const verificationCode = field<string>({
  Input: textBox({ width: 340, monospace: true, spellCheck: false }),
  text: formatVerificationCode,
  parse: parseVerificationCode,
});
