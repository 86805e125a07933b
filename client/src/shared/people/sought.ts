import type { SearchCompanies, SearchPeople } from '@/shared/api/schema.gen';
import { parseCui } from '@/shared/fields/cui';
import { bad, field, good } from '@/shared/fields/field';
import { parseNit } from '@/shared/fields/nit';
import { textBox } from '@/shared/fields/text';

const Box = textBox({ spellCheck: false });

/** One box: thirteen digits are a CUI, anything else with a digit is a paper's number, the rest is a name. */
export const soughtPerson = field<SearchPeople>({
  Input: Box,
  text: ({ name, cui, document }) => name ?? cui ?? document?.number ?? '',
  parse: (typed) => {
    const said = typed.trim().replaceAll(/\s+/g, ' ');
    if (said === '') return bad('fields.required');
    if (/^[\d\s-]+$/.test(said) && said.replaceAll(/\D/g, '').length === 13) {
      const cui = parseCui(said);
      return cui.ok ? good({ cui: cui.value }) : cui;
    }
    if (/\d/.test(said)) return good({ document: { number: said } });
    return good({ name: said });
  },
});

/** One box: what ends in a check character of a NIT is one, the rest is a name. */
export const soughtCompany = field<SearchCompanies>({
  Input: Box,
  text: ({ name, nit }) => name ?? nit ?? '',
  parse: (typed) => {
    const said = typed.trim().replaceAll(/\s+/g, ' ');
    if (said === '') return bad('fields.required');
    if (!/^[\d\s-]+[\dKk]$/.test(said)) return good({ name: said });
    const nit = parseNit(said);
    return nit.ok ? good({ nit: nit.value }) : nit;
  },
});
