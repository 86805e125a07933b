import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { institution } from '@/shared/fields/catalogued';
import { Field, Form } from '@/shared/forms/form';
import { maybe, z } from '@/shared/forms/zod';
import css from '../arraigos/arraigos.module.css';
import { stateOf, typeOf } from './catalogued';
import { alertsRoute } from './routes';
import { readAlertsSearch } from './search';

const shape = z.object({ type: maybe(typeOf), origin: maybe(institution), state: maybe(stateOf) });

export function AlertFilter() {
  const { t } = useTranslation();
  const { worklist, open, type, origin, state } = alertsRoute.useSearch();
  const navigate = alertsRoute.useNavigate();
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { type: type ?? '', origin: origin ?? '', state: state ?? '' },
  });
  const set = [type, origin, state].filter((value) => value !== undefined).length;
  return (
    <details className={css.filter} open={set > 0} data-print="no">
      <summary>{set > 0 ? t('alerts.filter.some', { count: set }) : t('alerts.filter.title')}</summary>
      <Form
        form={form}
        action={t('alerts.filter.apply')}
        onSubmit={(codes) => navigate({ search: readAlertsSearch({ ...codes, worklist, open }) })}
        secondary={
          set > 0 && (
            <Button
              variant="default"
              onClick={() => {
                form.reset({ type: '', origin: '', state: '' });
                void navigate({ search: { worklist } });
              }}
            >
              {t('alerts.filter.drop')}
            </Button>
          )
        }
      >
        <div className={css.boxes}>
          <Field control={form.control} name="type" of={typeOf} label={t('alerts.type')} />
          <Field control={form.control} name="origin" of={institution} label={t('alerts.origin')} />
          <Field control={form.control} name="state" of={stateOf} label={t('alerts.state')} />
        </div>
      </Form>
    </details>
  );
}
