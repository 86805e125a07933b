import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ArraigoTypeRow } from '@/shared/api/schema.gen';
import { oneOf } from '@/shared/fields/choice';
import { day } from '@/shared/fields/dates';
import { line, paragraph } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { Section } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { changeRules } from './arraigo-types.api';

const term = oneOf({
  none: 'control.types.terms.none',
  years: 'control.types.terms.years',
  resolution: 'control.types.terms.resolution',
});
const expiry = oneOf({ itself: 'control.types.by_itself', decision: 'control.types.by_decision' });
const confirmed = oneOf({ yes: 'control.types.confirmed', no: 'control.types.unconfirmed' });
const data = oneOf({ full: 'control.types.full', minimal: 'control.types.minimal' });
const lastDay = oneOf({
  anniversary: 'control.types.last_days.anniversary',
  eve: 'control.types.last_days.eve',
});
const years = line({ inputMode: 'numeric', width: 96 });
const basis = line({});

const shape = z.object({
  term: read(term),
  years: z.string().regex(/^([1-9]|1\d|20)$/, 'control.types.years_range'),
  lastDay: read(lastDay),
  expiry: read(expiry),
  confirmed: read(confirmed),
  data: read(data),
  validFrom: read(day),
  legalBasis: read(basis),
  source: read(basis),
  note: maybe(paragraph),
  why: read(paragraph),
});

/** A new version beside the old ones: orders annotated before keep their term. */
export function ChangeRules({ of, onOver }: { of: ArraigoTypeRow; onOver: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(changeRules);
  const now = of.rules;
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      term: now?.term ?? '',
      years: String(now?.years ?? 1),
      lastDay: now?.lastDay ?? 'anniversary',
      expiry: now?.expiresExOfficio ? 'itself' : 'decision',
      confirmed: now?.expiryConfirmed ? 'yes' : 'no',
      data: now?.minimalData ? 'minimal' : 'full',
      validFrom: '',
      legalBasis: now?.legalBasis ?? '',
      source: '',
      note: '',
      why: '',
    },
  });
  const { control } = form;
  const chosen = useWatch({ control, name: 'term' });
  return (
    <Section title={t('control.types.change')}>
      <p>{t('control.types.change_words')}</p>
      <Form
        form={form}
        action={t('control.types.change_action')}
        busy={busy}
        problem={problem}
        draft={`control.arraigo_type.${of.code}`}
        onSubmit={async (typed) => {
          await run({
            code: of.code,
            term: typed.term,
            years: Number(typed.years),
            lastDay: typed.lastDay,
            expiresExOfficio: typed.expiry === 'itself',
            expiryConfirmed: typed.confirmed === 'yes',
            minimalData: typed.data === 'minimal',
            validFrom: typed.validFrom,
            legalBasis: typed.legalBasis,
            source: typed.source,
            note: typed.note,
            why: typed.why,
          });
          toast(t('control.types.changed', { code: of.code }));
          onOver();
        }}
        secondary={
          <Button variant="default" onClick={onOver}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field control={control} name="term" of={term} label={t('control.types.term')} />
        {chosen === 'years' && (
          <>
            <Field control={control} name="years" of={years} label={t('control.types.count_of_years')} />
            <Field control={control} name="lastDay" of={lastDay} label={t('control.types.last_day')} />
          </>
        )}
        {chosen !== 'none' && (
          <Field control={control} name="expiry" of={expiry} label={t('control.types.at_term')} />
        )}
        <Field
          control={control}
          name="confirmed"
          of={confirmed}
          label={t('control.types.confidence')}
          hint={t('control.types.confidence_hint')}
        />
        <Field control={control} name="data" of={data} label={t('control.types.data')} />
        <Field
          control={control}
          name="validFrom"
          of={day}
          label={t('control.types.valid_from')}
          hint={t('control.types.valid_from_hint')}
        />
        <Field control={control} name="legalBasis" of={basis} label={t('control.types.legal_basis')} />
        <Field control={control} name="source" of={basis} label={t('control.types.source')} />
        <Field
          control={control}
          name="note"
          of={paragraph}
          label={t('control.types.note')}
          required={false}
        />
        <Field control={control} name="why" of={paragraph} label={t('common.reason')} />
      </Form>
    </Section>
  );
}
