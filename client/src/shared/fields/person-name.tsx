import { bad, field, good } from './field';
import { textBox } from './text';

const Box = textBox({ spellCheck: false });

/** A name is kept as on the paper: only the spaces around it go. Letters of the Mayan languages are letters. */
export const personName = field<string>({
  Input: Box,
  text: (value) => value,
  parse: (typed) => {
    const name = typed.trim().replaceAll(/\s+/g, ' ');
    if (name === '') return bad('fields.required');
    if (!/\p{L}/u.test(name)) return bad('fields.name.letters');
    return name.length > 200 ? bad('fields.name.long') : good(name);
  },
});
