import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ClientDetail } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import { grantScopes } from './clients.api';
import css from './clients.module.css';
import { GrantFields, grantShape } from './grant-fields';

export function GrantForm({ of, etag, onDone }: { of: ClientDetail; etag: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(grantScopes);
  const form = useForm({
    resolver: zodResolver(z.object({ ...grantShape, why: read(paragraph) })),
    defaultValues: { scopes: [...of.scopes], purposes: [...of.purposes], why: '' },
  });
  return (
    <div className={css.panel}>
      <h3>{t('partners.acts.grant')}</h3>
      <p>{t('partners.acts.grant_words', { name: of.name })}</p>
      <Form
        form={form}
        action={t('partners.acts.grant_save')}
        busy={busy}
        problem={problem}
        draft={`partners.client.grant.${of.id}`}
        onSubmit={async (typed) => {
          await run({ partnerId: of.id, etag, ...typed });
          toast(t('partners.acts.grant_done', { name: of.name }));
          onDone();
        }}
        secondary={
          <Button variant="default" onClick={onDone}>
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
          hint={t('partners.acts.why_hint')}
        />
      </Form>
    </div>
  );
}
