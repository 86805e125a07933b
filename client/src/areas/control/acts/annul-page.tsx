import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { paragraph } from '@/shared/fields/text';
import { Field } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { ActForm } from './act-form';
import { ActScreen } from './act-screen';
import { calledBy, namesOf, someSubjects } from './act-values';
import { proposeAnnulment } from './acts.api';
import { Proposed } from './outcome';
import { SubjectsField } from './subjects-field';
import { useActForm } from './use-act-form';

const shape = z.object({ subjects: someSubjects, why: read(paragraph) });

export const AnnulPage = () => <ActScreen verb="annul">{(order) => <AnnulForm {...order} />}</ActScreen>;

function AnnulForm({ value: of, etag }: Versioned<ArraigoDetail>) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(proposeAnnulment);
  const form = useActForm(shape, of);
  return (
    <ActForm
      verb="annul"
      arraigoId={of.id}
      form={form}
      busy={busy}
      problem={problem}
      words={({ subjects, why }) =>
        t('control.acts.annul.words', { order: calledBy(of.order), names: namesOf(of, subjects), why })
      }
      consequences={() => [
        t('control.acts.second_person'),
        t('control.acts.annul.nothing_deleted'),
        t('control.acts.annul.certificates'),
      ]}
      send={(typed) => run({ arraigoId: of.id, etag, ...typed })}
      done={(act) => <Proposed arraigoId={of.id} actId={act.id} />}
    >
      <SubjectsField form={form} of={of} />
      <Field
        control={form.control}
        name="why"
        of={paragraph}
        label={t('common.reason')}
        hint={t('control.acts.annul.why_hint')}
      />
    </ActForm>
  );
}
