import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bad, field, good, type Parsed } from './field';
import { boxProps } from './text';

const shapes = [
  { lines: 3, width: 30 },
  { lines: 2, width: 36 },
  { lines: 2, width: 44 },
] as const;

/** The shape only (TD1, TD2, TD3); every check digit is read by `POST /people/mrz-readings`. */
export function parseMrz(typed: string): Parsed<string> {
  const lines = typed
    .toUpperCase()
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[\s«]/g, (c) => (c === '«' ? '<' : '')))
    .filter((line) => line !== '');
  if (lines.length === 0) return bad('fields.required');
  if (!lines.every((line) => /^[A-Z0-9<]+$/.test(line))) return bad('fields.mrz.letters');
  const fits = shapes.some((s) => lines.length === s.lines && lines.every((line) => line.length === s.width));
  return fits ? good(lines.join('\n')) : bad('fields.mrz.form');
}

export const mrz = field<string>({
  Input: function MrzInput(props) {
    const { t } = useTranslation();
    return (
      <Textarea
        {...boxProps({ ...props, hint: props.hint ?? t('fields.mrz.hint') })}
        autoComplete="off"
        spellCheck={false}
        minRows={2}
        styles={{
          input: { fontFamily: 'ui-monospace, monospace', textTransform: 'uppercase', whiteSpace: 'pre' },
        }}
      />
    );
  },
  Output: ({ value }) => <pre style={{ margin: 0, overflowX: 'auto' }}>{value}</pre>,
  text: (value) => value,
  parse: parseMrz,
});
