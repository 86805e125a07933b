import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Catalogue, catalogue } from '@/shared/catalogues/catalogues';
import { CodeSelect } from './choice';
import { bad, type FieldKind, field, good } from './field';

/** A code of a reference list, chosen by typing part of its name or of the code. */
const catalogued = (name: Catalogue): FieldKind<string> =>
  field<string>({
    Input: function CataloguedInput(props) {
      const { t } = useTranslation();
      const { data, isError } = useQuery(catalogue(name));
      const hint = isError ? t('fields.choice.unavailable') : data ? props.hint : t('common.loading');
      return <CodeSelect {...props} hint={hint} options={data ?? []} />;
    },
    Output: function CataloguedText({ value }) {
      const { data } = useQuery(catalogue(name));
      return data?.find((item) => item.code === value)?.name ?? value;
    },
    text: (code) => code,
    parse: (code) => (code === '' ? bad('fields.choice.required') : good(code)),
  });

export const country = catalogued('countries');
export const department = catalogued('departments');
export const municipality = catalogued('municipalities');
export const institution = catalogued('institutions');
