import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ReachView } from '@/shared/api/schema.gen';
import { oneOf } from '@/shared/fields/choice';
import { line } from '@/shared/fields/text';
import { Field } from '@/shared/forms/form';
import { ManyOf } from '@/shared/forms/many-of';
import { maybe, read, z } from '@/shared/forms/zod';
import { Query, Skeleton } from '@/shared/ui/states';
import { roles } from './officers.api';
import { roleName } from './roles';

const codes = line({ width: 320 });
const reach = oneOf({
  all: 'access.officers.reaches.all',
  post: 'access.officers.reaches.post',
  centre: 'access.officers.reaches.centre',
  office: 'access.officers.reaches.office',
});

/** What an account may do, and where. */
export const grantShape = z.object({
  roles: z.array(z.string()).min(1, 'access.officers.roles_needed'),
  reach: read(reach),
  codes: maybe(codes),
});
interface Granted {
  reach: z.output<typeof grantShape>['reach'];
  codes?: string | undefined;
}

/** A reach that is not the whole country says where. */
export const saysWhere = ({ reach: kind, codes: typed }: Granted) => kind === 'all' || typed !== undefined;
export const whereMissing = { path: ['codes'], message: 'fields.required' };

export const reachOf = ({ reach: kind, codes: typed }: Granted): ReachView => ({
  kind,
  codes: kind === 'all' ? [] : (typed ?? '').split(/[\s,]+/),
});

interface Typed {
  roles: string[];
  reach: string;
  codes: string;
}

export function GrantFields<T extends Typed, O>({ control: of }: { control: Control<T, unknown, O> }) {
  const { t } = useTranslation();
  // The form may hold more than the grant; of this part the names are known.
  const control = of as unknown as Control<Typed>;
  const known = useQuery(roles);
  const kind = useWatch({ control, name: 'reach' });
  return (
    <>
      <Query of={known} skeleton={<Skeleton rows={6} height={24} />}>
        {(all) => (
          <ManyOf
            control={control}
            name="roles"
            label={t('access.officers.roles')}
            hint={t('access.officers.roles_hint')}
            options={all.map(({ code }) => ({ code, name: roleName(code) }))}
          />
        )}
      </Query>
      <Field
        control={control}
        name="reach"
        of={reach}
        label={t('access.officers.reach')}
        hint={t('access.officers.reach_hint')}
      />
      {kind !== 'all' && (
        <Field
          control={control}
          name="codes"
          of={codes}
          label={t('access.officers.codes')}
          hint={t('access.officers.codes_hint')}
        />
      )}
    </>
  );
}
