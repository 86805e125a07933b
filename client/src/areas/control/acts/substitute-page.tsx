import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { oneOf } from '@/shared/fields/choice';
import { Field } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { ActForm } from './act-form';
import { ActScreen } from './act-screen';
import { atOnce, calledBy, namesOf, oneLine, paper, someSubjects } from './act-values';
import { proposeSubstitution } from './acts.api';
import { Proposed } from './outcome';
import { PaperFields } from './paper-fields';
import { ReplacementField } from './replacement-field';
import { SubjectsField } from './subjects-field';
import { useActForm } from './use-act-form';

const means = oneOf({
  attorney: 'control.acts.substitute.means.attorney',
  guarantee: 'control.acts.substitute.means.guarantee',
  new_order: 'control.acts.substitute.means.new_order',
});
const shape = z
  .object({
    subjects: someSubjects,
    means: read(means),
    by: maybe(oneLine),
    replacementId: maybe(oneLine),
    order: paper,
  })
  .refine((typed) => typed.means === 'new_order' || typed.by !== undefined, {
    ...atOnce,
    path: ['by'],
    message: 'fields.required',
  })
  .refine((typed) => typed.means !== 'new_order' || typed.replacementId !== undefined, {
    ...atOnce,
    path: ['replacementId'],
    message: 'control.acts.substitute.replacement_needed',
  });

export const SubstitutePage = () => (
  <ActScreen verb="substitute">{(order) => <SubstituteForm {...order} />}</ActScreen>
);

function SubstituteForm({ value: of, etag }: Versioned<ArraigoDetail>) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(proposeSubstitution);
  const form = useActForm(shape, of);
  const by = useWatch({ control: form.control, name: 'means' });
  return (
    <ActForm
      verb="substitute"
      arraigoId={of.id}
      form={form}
      busy={busy}
      problem={problem}
      words={(typed) =>
        t(`control.acts.substitute.words_${typed.means}`, {
          order: calledBy(of.order),
          names: namesOf(of, typed.subjects),
          by: typed.by ?? '',
        })
      }
      consequences={() => [
        t('control.acts.second_person'),
        t('control.acts.in_force_meanwhile'),
        t('control.acts.letter_follows', { court: of.order.courtName }),
      ]}
      send={(typed) =>
        run({
          arraigoId: of.id,
          etag,
          ...typed,
          by: typed.means === 'new_order' ? null : typed.by,
          replacementId: typed.means === 'new_order' ? typed.replacementId : null,
        })
      }
      done={(act) => <Proposed arraigoId={of.id} actId={act.id} warnings={act.warnings} />}
    >
      <SubjectsField form={form} of={of} />
      <Field control={form.control} name="means" of={means} label={t('control.acts.substitute.by_what')} />
      {(by === 'attorney' || by === 'guarantee') && (
        <Field
          control={form.control}
          name="by"
          of={oneLine}
          label={t(`control.acts.substitute.${by}`)}
          hint={t(`control.acts.substitute.${by}_hint`)}
        />
      )}
      {by === 'new_order' && <ReplacementField form={form} of={of} />}
      <PaperFields form={form} of={of} />
    </ActForm>
  );
}
