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
import { atOnce, calledBy, namesOf, paperWithDocument, someSubjects } from './act-values';
import { proposeExit } from './acts.api';
import { Proposed } from './outcome';
import { PaperFields } from './paper-fields';
import { SubjectsField } from './subjects-field';
import { useActForm } from './use-act-form';

const shape = z
  .object({ subjects: someSubjects, from: read(day), until: read(day), order: paperWithDocument })
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
  const { run, busy, problem } = useCommand(proposeExit);
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
      consequences={() => [t('control.acts.second_person'), t('control.acts.authorise_exit.stays')]}
      send={(typed) => run({ arraigoId: of.id, etag, ...typed })}
      done={(act) => <Proposed arraigoId={of.id} actId={act.id} warnings={act.warnings} />}
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
      <PaperFields form={form} of={of} documentRequired />
    </ActForm>
  );
}
