import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { OfficerDetail } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import { GrantFields, grantShape, reachOf, saysWhere, whereMissing } from './grant-fields';
import css from './officers.module.css';
import { grantRoles } from './officers.api';

const shape = grantShape.extend({ why: read(paragraph) }).refine(saysWhere, whereMissing);

/** Other roles, another reach; it holds at once, also in the sessions that are open. */
export function GrantRoles({ of, etag, onBack }: { of: OfficerDetail; etag: string; onBack: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(grantRoles);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      roles: of.roles,
      reach: of.reach.kind,
      codes: of.reach.codes.join(' '),
      why: '',
    },
  });
  return (
    <div className={css.panel}>
      <h3>{t('access.acts.grant')}</h3>
      <p>{t('access.acts.grant_words', { name: of.displayName })}</p>
      <Form
        form={form}
        action={t('access.acts.grant')}
        busy={busy}
        problem={problem}
        draft={`access.officer.grant.${of.id}`}
        onSubmit={async (typed) => {
          await run({ officerId: of.id, etag, roles: typed.roles, reach: reachOf(typed), why: typed.why });
          toast(t('access.acts.grant_done', { name: of.displayName }));
          onBack();
        }}
        secondary={
          <Button variant="default" onClick={onBack}>
            {t('common.cancel')}
          </Button>
        }
      >
        <GrantFields control={form.control} />
        <Field
          control={form.control}
          name="why"
          of={paragraph}
          label={t('common.reason')}
          hint={t('access.acts.why_hint')}
        />
      </Form>
    </div>
  );
}
