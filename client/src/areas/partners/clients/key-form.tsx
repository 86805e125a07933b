import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Textarea } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ClientDetail } from '@/shared/api/schema.gen';
import { bad, field, good } from '@/shared/fields/field';
import { boxProps } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { toast } from '@/shared/ui/toasts';
import { addKey } from './clients.api';
import css from './clients.module.css';

const point = z.object({
  kid: z.string(),
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});

/** A public key as the partner sends it. A private one is refused here, before it is sent anywhere. */
export const jwk = field<z.infer<typeof point>>({
  Input: (props) => <Textarea {...boxProps(props)} autosize minRows={5} spellCheck={false} />,
  text: ({ kid }) => kid,
  parse: (typed) => {
    let read: unknown;
    try {
      read = JSON.parse(typed);
    } catch {
      return bad('partners.key.form');
    }
    if (typeof read === 'object' && read !== null && 'd' in read) return bad('partners.key.private');
    const key = point.safeParse(read);
    return key.success ? good(key.data) : bad('partners.key.form');
  },
});

export function KeyForm({ of, etag, onDone }: { of: ClientDetail; etag: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(addKey);
  const form = useForm({
    resolver: zodResolver(z.object({ key: read(jwk) })),
    defaultValues: { key: '' },
  });
  return (
    <div className={css.panel}>
      <h3>{t('partners.acts.key')}</h3>
      <p>{t('partners.key.words')}</p>
      <Form
        form={form}
        action={t('partners.acts.key')}
        busy={busy}
        problem={problem}
        onSubmit={async ({ key }) => {
          await run({ partnerId: of.id, etag, ...key });
          toast(t('partners.key.added', { kid: key.kid }));
          onDone();
        }}
        secondary={
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field
          control={form.control}
          name="key"
          of={jwk}
          label={t('partners.key.label')}
          hint={t('partners.key.hint')}
        />
      </Form>
    </div>
  );
}
