import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { z } from '@/shared/forms/zod';
import { ActForm } from './act-form';
import { ActScreen } from './act-screen';
import { calledBy, namesOf, paperWithDocument, someSubjects } from './act-values';
import { proposeLifting } from './acts.api';
import { Proposed } from './outcome';
import { PaperFields } from './paper-fields';
import { SubjectsField } from './subjects-field';
import { useActForm } from './use-act-form';

const shape = z.object({ subjects: someSubjects, order: paperWithDocument });

export const LiftPage = () => <ActScreen verb="lift">{(order) => <LiftForm {...order} />}</ActScreen>;

function LiftForm({ value: of, etag }: Versioned<ArraigoDetail>) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(proposeLifting);
  const form = useActForm(shape, of);
  return (
    <ActForm
      verb="lift"
      arraigoId={of.id}
      form={form}
      busy={busy}
      problem={problem}
      words={({ subjects, order }) =>
        t('control.acts.lift.words', {
          order: calledBy(of.order),
          names: namesOf(of, subjects),
          oficio: order.oficio,
        })
      }
      consequences={() => [
        t('control.acts.second_person'),
        t('control.acts.in_force_meanwhile'),
        t('control.acts.letter_follows', { court: of.order.courtName }),
      ]}
      send={(typed) => run({ arraigoId: of.id, etag, ...typed })}
      done={(act) => <Proposed arraigoId={of.id} actId={act.id} warnings={act.warnings} />}
    >
      <SubjectsField form={form} of={of} />
      <PaperFields form={form} of={of} documentRequired />
    </ActForm>
  );
}
