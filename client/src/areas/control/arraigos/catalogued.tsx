import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CodeSelect, type Option } from '@/shared/fields/choice';
import { bad, field, good, type InputProps } from '@/shared/fields/field';
import { textFor } from '@/shared/i18n/text';
import { courts } from '../courts/courts.api';
import { arraigoTypes } from './arraigos.api';
import { stateNames } from './search';

const read = (code: string) => (code === '' ? bad('fields.choice.required') : good(code));

function Listed({
  options,
  failed,
  codes,
  ...props
}: InputProps & { options: readonly Option[] | undefined; failed: boolean; codes: boolean }) {
  const { t } = useTranslation();
  const hint = failed ? t('fields.choice.unavailable') : options ? props.hint : t('common.loading');
  return <CodeSelect {...props} hint={hint} options={options ?? []} codes={codes} />;
}

/** The API names a court by its key; the officer sees and seeks the name with its code. */
export const courtOf = field<string>({
  Input: function CourtInput(props) {
    const { data, isError } = useQuery(courts());
    const options = data?.map(({ id, code, name }) => ({ code: id, name: `${name} · ${code}` }));
    return <Listed {...props} options={options} failed={isError} codes={false} />;
  },
  text: (id) => id,
  parse: read,
});

export const typeOf = field<string>({
  Input: function TypeInput(props) {
    const { data, isError } = useQuery(arraigoTypes);
    return <Listed {...props} options={data} failed={isError} codes />;
  },
  Output: function TypeText({ value }) {
    const { data } = useQuery(arraigoTypes);
    return data?.find(({ code }) => code === value)?.name ?? value;
  },
  text: (code) => code,
  parse: read,
});

export const stateName = (code: string) => textFor(`arraigos.states.${code}`, code);

export const stateOf = field<string>({
  Input: (props) => (
    <CodeSelect
      codes={false}
      {...props}
      options={stateNames.map((code) => ({ code, name: stateName(code) }))}
    />
  ),
  text: stateName,
  parse: read,
});
