import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CodeSelect, oneOf } from '@/shared/fields/choice';
import { bad, field, good } from '@/shared/fields/field';
import { alertTypes } from './alerts.api';
import { stateNames } from './search';

const read = (code: string) => (code === '' ? bad('fields.choice.required') : good(code));

/** Only what an officer registers is offered; the others have a name all the same. */
export const typeOf = field<string>({
  Input: function TypeInput(props) {
    const { t } = useTranslation();
    const { data, isError } = useQuery(alertTypes);
    const hint = isError ? t('fields.choice.unavailable') : data ? props.hint : t('common.loading');
    const options = (data ?? []).filter(({ kind }) => kind === 'registered');
    return <CodeSelect {...props} hint={hint} options={options} />;
  },
  Output: function TypeText({ value }) {
    const { data } = useQuery(alertTypes);
    return data?.find(({ code }) => code === value)?.name ?? value;
  },
  text: (code) => code,
  parse: read,
});

export const stateOf = field<(typeof stateNames)[number]>({
  Input: function StateInput(props) {
    const { t } = useTranslation();
    const options = stateNames.map((code) => ({ code, name: t(`alerts.states.${code}`) }));
    return <CodeSelect {...props} codes={false} options={options} />;
  },
  text: (code) => code,
  parse: (typed) => {
    const known = stateNames.find((code) => code === typed);
    return known ? good(known) : bad('fields.choice.required');
  },
});

export const kindOf = oneOf({
  person: 'alerts.kinds.person',
  document: 'alerts.kinds.document',
  description: 'alerts.kinds.description',
});

export const visibilityOf = oneOf({
  open: 'alerts.visibilities.open',
  silent: 'alerts.visibilities.silent',
  reserved: 'alerts.visibilities.reserved',
});

export const documentKindOf = oneOf({
  passport: 'alerts.documents.passport',
  dpi: 'alerts.documents.dpi',
  travel_document: 'alerts.documents.travel_document',
});
