import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { list } from '@/shared/format/format';
import { idOf, useLabel } from '@/shared/forms/form';
import { textFor } from '@/shared/i18n/text';
import { Query, Skeleton } from '@/shared/ui/states';
import { type ActText, calledBy } from './act-values';
import css from './acts.module.css';
import { ordersInForce } from './acts.api';

/** The order that takes this one's place: found by its oficio among the orders in force. */
export function ReplacementField<O>({
  form,
  of,
}: {
  form: UseFormReturn<ActText, unknown, O>;
  of: ArraigoDetail;
}) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control: form.control, name: 'replacementId' });
  const [typed, setTyped] = useState('');
  const [sought, setSought] = useState('');
  const found = useQuery({ ...ordersInForce({ oficio: sought, caseFile: null }), enabled: sought !== '' });
  const label = t('control.acts.substitute.replacement');
  useLabel('replacementId', label);
  const message = fieldState.error?.message;
  const seek = () => setSought(typed.trim());
  return (
    <div className={css.document}>
      <TextInput
        id={idOf('replacementId')}
        label={label}
        description={t('control.acts.substitute.replacement_hint')}
        error={message && textFor(message, message)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          seek();
        }}
        maw={320}
        autoComplete="off"
      />
      <div>
        <Button variant="default" onClick={seek}>
          {t('control.acts.substitute.seek')}
        </Button>
      </div>
      {sought !== '' && (
        <Query
          of={found}
          skeleton={<Skeleton rows={2} />}
          empty={{
            when: ({ items }) => items.every(({ id }) => id === of.id),
            show: <p role="status">{t('control.acts.substitute.none_found')}</p>,
          }}
        >
          {({ items }) => (
            <Radio.Group
              label={t('control.acts.substitute.found')}
              value={field.value}
              onChange={field.onChange}
            >
              <Stack gap={6} pt={6}>
                {items
                  .filter(({ id }) => id !== of.id)
                  .map((one) => (
                    <Radio
                      key={one.id}
                      value={one.id}
                      size="md"
                      label={`${calledBy(one)} · ${one.courtName} · ${list(one.subjects)}`}
                    />
                  ))}
              </Stack>
            </Radio.Group>
          )}
        </Query>
      )}
    </div>
  );
}
