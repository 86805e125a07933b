import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { day, daysBetween, today } from '@/shared/format/format';
import { day as dayField } from '@/shared/fields/dates';
import { Field } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { ActForm } from './act-form';
import { ActScreen } from './act-screen';
import { calledBy, namesOf, openSubjects, paper } from './act-values';
import { proposeExtension } from './acts.api';
import css from './acts.module.css';
import { Proposed } from './outcome';
import { PaperFields } from './paper-fields';
import { useActForm } from './use-act-form';

const shape = z.object({ order: paper, receivedOn: read(dayField) });
/** Before its last thirty days an extension is early: good, and the officer is told. */
const lastDays = 30;

export const ExtendPage = () => <ActScreen verb="extend">{(order) => <ExtendForm {...order} />}</ActScreen>;

function ExtendForm({ value: of, etag }: Versioned<ArraigoDetail>) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(proposeExtension);
  const form = useActForm(shape, of);
  const term = of.expiresOn ?? of.reviewOn;
  const early = term && daysBetween(today(), term) > lastDays;
  return (
    <ActForm
      verb="extend"
      arraigoId={of.id}
      form={form}
      busy={busy}
      problem={problem}
      words={({ order }) =>
        t('control.acts.extend.words', {
          order: calledBy(of.order),
          names: namesOf(
            of,
            openSubjects(of).map(({ id }) => id),
          ),
          oficio: order.oficio,
          until: term ? day(term) : '',
        })
      }
      consequences={() => [
        ...(early ? [t('control.acts.warnings.early')] : []),
        t('control.acts.second_person'),
        t('control.acts.letter_follows', { court: of.order.courtName }),
      ]}
      send={(typed) => run({ arraigoId: of.id, etag, ...typed })}
      done={(act) => <Proposed arraigoId={of.id} actId={act.id} warnings={act.warnings} />}
    >
      {early && <p className={css.warning}>{t('control.acts.warnings.early')}</p>}
      <PaperFields form={form} of={of} />
      <Field
        control={form.control}
        name="receivedOn"
        of={dayField}
        label={t('control.acts.extend.received_on')}
        hint={t('control.acts.extend.received_on_hint')}
      />
    </ActForm>
  );
}
