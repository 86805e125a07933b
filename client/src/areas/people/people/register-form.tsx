import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { MrzReading } from '@/shared/api/schema.gen';
import { country } from '@/shared/fields/catalogued';
import { day, typedDate } from '@/shared/fields/dates';
import { line, paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, z } from '@/shared/forms/zod';
import type { Purpose } from '@/shared/purpose/purpose';
import { toast } from '@/shared/ui/toasts';
import { Duplicates } from './duplicates';
import { IdentityFields, identityOf, identityShape, named, nobody } from './identity';
import { documentKind } from './kinds';
import { MrzReader } from './mrz-reader';
import { registerPerson } from './people.api';
import css from './person.module.css';

const number = line({ width: 260, spellCheck: false });
const shape = z
  .object({
    ...identityShape,
    kind: maybe(documentKind),
    state: maybe(country),
    number: maybe(number),
    expiresOn: maybe(day),
    why: maybe(paragraph),
  })
  .refine(named, { path: ['fullName'], message: 'fields.required' })
  .refine((typed) => !typed.number || typed.kind, { path: ['kind'], message: 'fields.choice.required' })
  .refine((typed) => !typed.number || typed.state, { path: ['state'], message: 'fields.choice.required' });

const kinds: Record<string, string> = { P: 'passport', I: 'identity_card', A: 'identity_card' };

export function RegisterForm({ purpose }: { purpose: Purpose }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(registerPerson);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { ...nobody, kind: '', state: '', number: '', expiresOn: '', why: '' },
  });
  const { control } = form;
  const fill = (of: MrzReading) => {
    const guatemalan = of.issuingState === 'GTM' && of.format === 'td1';
    const values = {
      apart: true,
      givenNames: of.givenNames,
      surnames: of.surnames,
      birthDate: of.birthDate ? typedDate(of.birthDate) : '',
      sex: ['F', 'M', 'X'].includes(of.sex) ? of.sex : '',
      nationality: of.nationality,
      cui: of.cui ?? '',
      kind: guatemalan ? 'dpi' : (kinds[of.documentCode.slice(0, 1)] ?? 'travel_document'),
      state: of.issuingState,
      number: of.documentNumber,
      expiresOn: of.expiresOn ? typedDate(of.expiresOn) : '',
    } as const;
    for (const [name, value] of Object.entries(values))
      form.setValue(name as keyof typeof values, value, { shouldDirty: true, shouldValidate: false });
  };
  return (
    <div className={css.pair}>
      <div className={css.stack}>
        <MrzReader onRead={fill} />
        <Form
          form={form}
          action={t('people.register.action')}
          busy={busy}
          problem={problem}
          draft="people.person.register"
          onSubmit={async (typed) => {
            const paper = typed.kind && {
              kind: typed.kind,
              state: typed.state ?? null,
              number: typed.number ?? null,
              expiresOn: typed.expiresOn ?? null,
            };
            const made = await run({
              ...identityOf(typed),
              documents: paper && typed.number ? [paper] : [],
              why: typed.why ?? null,
            });
            const name = typed.fullName ?? [typed.givenNames, typed.surnames].filter(Boolean).join(' ');
            toast(t('people.register.done', { name }));
            await navigate({ to: '/people/$personId', params: { personId: made.id } });
          }}
        >
          <IdentityFields control={control} />
          <h2>{t('people.register.paper')}</h2>
          <p>{t('people.register.with_paper')}</p>
          <Field
            control={control}
            name="kind"
            of={documentKind}
            label={t('people.papers.kind')}
            required={false}
          />
          <Field
            control={control}
            name="state"
            of={country}
            label={t('people.papers.state')}
            required={false}
          />
          <Field
            control={control}
            name="number"
            of={number}
            label={t('people.papers.number')}
            required={false}
          />
          <Field
            control={control}
            name="expiresOn"
            of={day}
            label={t('people.papers.expires')}
            required={false}
          />
          <Field
            control={control}
            name="why"
            of={paragraph}
            label={t('people.register.why')}
            hint={t('people.register.why_hint')}
            required={false}
          />
        </Form>
      </div>
      <Duplicates control={control} purpose={purpose} />
    </div>
  );
}
