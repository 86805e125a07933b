import { useQuery } from '@tanstack/react-query';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ManyOf } from '@/shared/forms/many-of';
import { z } from '@/shared/forms/zod';
import { Query, Skeleton } from '@/shared/ui/states';
import { purposes, scopes } from './clients.api';
import { purposeName, scopeName } from './words';

export const grantShape = { scopes: z.array(z.string()), purposes: z.array(z.string()) };

/** Which permissions, and for what: the whole of both, so that what is unmarked is withdrawn. */
export function GrantFields<T extends FieldValues, O>({ control }: { control: Control<T, unknown, O> }) {
  const { t } = useTranslation();
  const [open, reasons] = [useQuery(scopes), useQuery(purposes)];
  return (
    <>
      <Query of={open} skeleton={<Skeleton rows={3} height={24} />}>
        {(all) => (
          <ManyOf
            control={control}
            name={'scopes' as FieldPath<T>}
            label={t('partners.clients.scopes')}
            hint={t('partners.clients.scopes_hint')}
            options={all.map(({ code }) => ({ code, name: scopeName(code) }))}
          />
        )}
      </Query>
      <Query of={reasons} skeleton={<Skeleton rows={6} height={24} />}>
        {(all) => (
          <ManyOf
            control={control}
            name={'purposes' as FieldPath<T>}
            label={t('partners.clients.purposes')}
            hint={t('partners.clients.purposes_hint')}
            options={all.map(({ code }) => ({ code, name: purposeName(code) }))}
          />
        )}
      </Query>
    </>
  );
}
