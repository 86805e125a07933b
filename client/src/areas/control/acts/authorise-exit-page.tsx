import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { day } from '@/shared/fields/dates';
import { day as dayText } from '@/shared/format/format';
import { Field } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { ActForm } from './act-form';
import { ActScreen } from './act-screen';
import { atOnce, calledBy, namesOf, paper, someSubjects } from './act-values';
import { authoriseExit } from './acts.api';
import { Outcome } from './outcome';
import { PaperFields } from './paper-fields';
import { SubjectsField } from './subjects-field';
import { useActForm } from './use-act-form';

const shape = z
  .object({ subjects: someSubjects, from: read(day), until: read(day), order: paper })
  .refine(({ from, until }) => !(from > until), {
    ...atOnce,
    path: ['until'],
    message: 'control.acts.authorise_exit.ends_before',
  });

export const AuthoriseExitPage = () => (
  <ActScreen verb="authorise_exit">{(order) => <ExitForm {...order} />}</ActScreen>
);

function ExitForm({ value: of, etag }: Versioned<ArraigoDetail>) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(authoriseExit);
  const form = useActForm(shape, of);
  return (
    <ActForm
      verb="authorise_exit"
      arraigoId={of.id}
      form={form}
      busy={busy}
      problem={problem}
      words={(typed) =>
        t('control.acts.authorise_exit.words', {
          order: calledBy(of.order),
          names: namesOf(of, typed.subjects),
          from: dayText(typed.from),
          until: dayText(typed.until),
          oficio: typed.order.oficio,
        })
      }
      consequences={() => [t('control.acts.authorise_exit.stays'), t('control.acts.authorise_exit.at_once')]}
      send={(typed) => run({ arraigoId: of.id, etag, ...typed })}
      done={() => (
        <Outcome
          title={t('control.acts.authorise_exit.done')}
          words={t('control.acts.authorise_exit.done_words')}
          arraigoId={of.id}
        />
      )}
    >
      <SubjectsField form={form} of={of} />
      <Field control={form.control} name="from" of={day} label={t('control.acts.authorise_exit.from')} />
      <Field
        control={form.control}
        name="until"
        of={day}
        label={t('control.acts.authorise_exit.until')}
        hint={t('control.acts.authorise_exit.until_hint')}
      />
      <PaperFields form={form} of={of} />
    </ActForm>
  );
}
