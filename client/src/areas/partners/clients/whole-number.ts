import { bad, field, good } from '@/shared/fields/field';
import { textBox } from '@/shared/fields/text';

/** A whole number, typed with or without the separator of thousands. */
export const wholeNumber = field<number>({
  Input: textBox({ inputMode: 'numeric', width: 160 }),
  text: String,
  parse: (typed) => {
    const figures = typed.replaceAll(/[\s,]/g, '');
    return /^\d{1,7}$/.test(figures) ? good(Number(figures)) : bad('partners.clients.number_form');
  },
});
