import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { department } from '@/shared/fields/catalogued';
import { day, typedDate } from '@/shared/fields/dates';
import { Field, Form } from '@/shared/forms/form';
import { maybe, z } from '@/shared/forms/zod';
import css from './arraigos.module.css';
import { courtOf, stateOf, typeOf } from './catalogued';
import { arraigosRoute } from './routes';
import { readArraigosSearch } from './search';

const shape = z.object({
  type: maybe(typeOf),
  court: maybe(courtOf),
  department: maybe(department),
  state: maybe(stateOf),
  from: maybe(day),
  until: maybe(day),
});

export function ArraigoFilter() {
  const { t } = useTranslation();
  const { worklist, open, ...found } = arraigosRoute.useSearch();
  const now = { ...found, after: undefined };
  const navigate = arraigosRoute.useNavigate();
  const form = useForm({
    resolver: zodResolver(shape),
    values: {
      type: now.type ?? '',
      court: now.court ?? '',
      department: now.department ?? '',
      state: now.state ?? '',
      from: now.from ? typedDate(now.from) : '',
      until: now.until ? typedDate(now.until) : '',
    },
  });
  const set = Object.values(now).filter((value) => value !== undefined).length;
  return (
    <details className={css.filter} open={set > 0} data-print="no">
      <summary>{set > 0 ? t('arraigos.filter.some', { count: set }) : t('arraigos.filter.title')}</summary>
      <Form
        form={form}
        action={t('arraigos.filter.apply')}
        onSubmit={(codes) => navigate({ search: readArraigosSearch({ ...codes, worklist, open }) })}
        secondary={
          set > 0 && (
            <Button
              variant="default"
              onClick={() => {
                form.reset({ type: '', court: '', department: '', state: '', from: '', until: '' });
                void navigate({ search: { worklist } });
              }}
            >
              {t('arraigos.filter.drop')}
            </Button>
          )
        }
      >
        <div className={css.boxes}>
          <Field control={form.control} name="type" of={typeOf} label={t('arraigos.type')} />
          <Field control={form.control} name="court" of={courtOf} label={t('arraigos.court')} />
          <Field control={form.control} name="department" of={department} label={t('arraigos.department')} />
          <Field control={form.control} name="state" of={stateOf} label={t('arraigos.state')} />
          <Field control={form.control} name="from" of={day} label={t('arraigos.filter.from')} />
          <Field control={form.control} name="until" of={day} label={t('arraigos.filter.until')} />
        </div>
      </Form>
    </details>
  );
}
