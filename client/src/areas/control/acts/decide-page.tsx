import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { oneOf } from '@/shared/fields/choice';
import { day } from '@/shared/fields/dates';
import { paragraph } from '@/shared/fields/text';
import { day as dayText } from '@/shared/format/format';
import { Field } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { ActForm } from './act-form';
import { ActScreen } from './act-screen';
import { atOnce, calledBy, namesOf, someSubjects } from './act-values';
import { decide } from './acts.api';
import { Outcome } from './outcome';
import { SubjectsField } from './subjects-field';
import { useActForm } from './use-act-form';

const keep = oneOf({ keep: 'control.acts.decide.keep', lapse: 'control.acts.decide.lapse' });
const shape = z
  .object({ subjects: someSubjects, keep: read(keep), until: maybe(day), why: read(paragraph) })
  .refine((typed) => typed.keep === 'lapse' || typed.until !== undefined, {
    ...atOnce,
    path: ['until'],
    message: 'fields.required',
  });

export const DecidePage = () => <ActScreen verb="decide">{(order) => <DecideForm {...order} />}</ActScreen>;

function DecideForm({ value: of, etag }: Versioned<ArraigoDetail>) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(decide);
  const form = useActForm(shape, of);
  const decided = useWatch({ control: form.control, name: 'keep' });
  return (
    <ActForm
      verb="decide"
      arraigoId={of.id}
      form={form}
      busy={busy}
      problem={problem}
      words={(typed) =>
        t(`control.acts.decide.words_${typed.keep}`, {
          order: calledBy(of.order),
          names: namesOf(of, typed.subjects),
          until: typed.until ? dayText(typed.until) : '',
        })
      }
      consequences={(typed) => [
        t(`control.acts.decide.follows_${typed.keep}`),
        t('control.acts.decide.at_once'),
      ]}
      send={({ subjects, why, ...typed }) =>
        run({
          arraigoId: of.id,
          etag,
          subjects,
          why,
          keep: typed.keep === 'keep',
          until: typed.keep === 'keep' ? typed.until : null,
        })
      }
      done={() => (
        <Outcome
          title={t('control.acts.decide.done')}
          words={t('control.acts.decide.done_words')}
          arraigoId={of.id}
        />
      )}
    >
      <SubjectsField form={form} of={of} />
      <Field control={form.control} name="keep" of={keep} label={t('control.acts.decide.choice')} />
      {decided === 'keep' && (
        <Field
          control={form.control}
          name="until"
          of={day}
          label={t('control.acts.decide.until')}
          hint={t('control.acts.decide.until_hint')}
        />
      )}
      <Field
        control={form.control}
        name="why"
        of={paragraph}
        label={t('common.reason')}
        hint={t('control.acts.decide.why_hint')}
      />
    </ActForm>
  );
}
