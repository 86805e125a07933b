import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { institution } from '@/shared/fields/catalogued';
import { Field, Form } from '@/shared/forms/form';
import { Page } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import css from '../arraigos/arraigos.module.css';
import { alertTypes, registerAlert } from './alerts.api';
import { typeOf, visibilityOf } from './catalogued';
import { number, registrationShape, subjectOf } from './registration';
import { RequestFields } from './request-fields';
import { useRequestForm } from './use-request-form';

export function RegisterPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('alerts.register.title')}
      purpose={t('alerts.register.purpose')}
      help={t('alerts.register.help')}
      crumbs={[{ to: '/control/alerts', label: t('alerts.list.title') }]}
    >
      <Register />
    </Page>
  );
}

function Register() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(registerAlert);
  const form = useRequestForm(registrationShape);
  const { control } = form;
  return (
    <Form
      form={form}
      action={t('alerts.register.action')}
      busy={busy}
      problem={problem}
      draft="control.alert.register"
      onSubmit={async ({ subject, ...typed }) => {
        const made = await run({ ...typed, subject: subjectOf(subject) });
        toast(t('alerts.register.done'));
        await navigate({ to: '/control/alerts/$alertId', params: { alertId: made.id } });
      }}
    >
      <fieldset className={css.set}>
        <legend>{t('alerts.request')}</legend>
        <Field control={control} name="type" of={typeOf} label={t('alerts.type')} />
        <TypeSays code={useWatch({ control, name: 'type' })} />
        <Field control={control} name="origin" of={institution} label={t('alerts.origin')} />
        <Field
          control={control}
          name="reference"
          of={number}
          label={t('alerts.reference')}
          hint={t('alerts.reference_hint')}
        />
        <Field
          control={control}
          name="visibility"
          of={visibilityOf}
          label={t('alerts.visibility')}
          hint={t('alerts.visibility_hint')}
          required={false}
        />
      </fieldset>
      <RequestFields control={control} />
    </Form>
  );
}

/** What the posts will do, and who will know, before anything is sent. */
function TypeSays({ code }: { code: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(alertTypes);
  const type = data?.find((one) => one.code === code);
  if (!type) return null;
  return (
    <div className={css.notice} role="note">
      <strong>{type.instruction}</strong>
      <span>
        {t(`alerts.visibilities.${type.visibility}`)}: {t(`alerts.seen_by.${type.visibility}`)}
      </span>
      <span>{t(`alerts.disclosures.${type.disclosure}`)}</span>
    </div>
  );
}
