import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/api/problem';
import type { VerifyAudit } from '@/shared/api/schema.gen';
import { bad, type FieldKind, good } from '@/shared/fields/field';
import { oneOf } from '@/shared/fields/choice';
import { paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';

type Kept = NonNullable<VerifyAudit['checkpoints']>;

const chain = oneOf({
  both: 'audit.chains.both',
  audit: 'audit.chains.audit',
  register: 'audit.chains.register',
});

/** Checkpoints as they were downloaded: the list itself, or the answer of the API around it. */
const kept: Pick<FieldKind<Kept>, 'parse'> = {
  parse: (typed) => {
    try {
      const said = JSON.parse(typed) as Kept | { items: (Kept[number] & { publicKey?: unknown })[] };
      const list = Array.isArray(said) ? said : said.items;
      return good(
        list.map(({ chain: of, day, seal, sealHash, root, rows, at, keyId, signature }) => ({
          chain: of,
          day,
          seal,
          sealHash,
          root,
          rows,
          at,
          keyId,
          signature,
        })),
      );
    } catch {
      return bad('audit.chains.unreadable');
    }
  },
};

const shape = z.object({ chain: read(chain), checkpoints: maybe(kept) });

interface VerifyFormProps {
  busy: boolean;
  problem: ApiProblem | undefined;
  onVerify: (asked: VerifyAudit) => unknown;
}

export function VerifyForm({ busy, problem, onVerify }: VerifyFormProps) {
  const { t } = useTranslation();
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { chain: 'both', checkpoints: '' } });
  return (
    <Form
      form={form}
      action={t('audit.chains.verify')}
      busy={busy}
      problem={problem}
      onSubmit={(typed) =>
        onVerify({
          chain: typed.chain === 'both' ? null : typed.chain,
          checkpoints: typed.checkpoints ?? null,
        })
      }
    >
      <Field control={form.control} name="chain" of={chain} label={t('audit.chains.which')} />
      <Field
        control={form.control}
        name="checkpoints"
        of={paragraph}
        label={t('audit.chains.kept')}
        hint={t('audit.chains.kept_hint')}
        required={false}
      />
    </Form>
  );
}
