import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { municipality } from '@/shared/fields/catalogued';
import { oneOf } from '@/shared/fields/choice';
import { day } from '@/shared/fields/dates';
import { text } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { Section } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { registerHoliday } from './calendar.api';

const length = oneOf({ whole: 'control.holidays.whole_day', noon: 'control.holidays.from_noon' });
const confirmed = oneOf({ yes: 'control.holidays.confirmed', no: 'control.holidays.unconfirmed' });
const shape = z.object({
  day: read(day),
  name: read(text),
  municipalityCode: maybe(municipality),
  length: read(length),
  confirmed: read(confirmed),
  source: read(text),
});

export function NewHoliday({ onOver }: { onOver: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(registerHoliday);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { day: '', name: '', municipalityCode: '', length: 'whole', confirmed: '', source: '' },
  });
  return (
    <Section title={t('control.holidays.add')}>
      <Form
        form={form}
        action={t('control.holidays.add')}
        busy={busy}
        problem={problem}
        draft="territory.holiday.register"
        onSubmit={async ({ length: how, confirmed: sure, ...typed }) => {
          await run({ ...typed, fromNoon: how === 'noon', confirmed: sure === 'yes' });
          toast(t('control.holidays.added', { name: typed.name }));
          onOver();
        }}
        secondary={
          <Button variant="default" onClick={onOver}>
            {t('common.cancel')}
          </Button>
        }
      >
        <Field control={form.control} name="day" of={day} label={t('control.holidays.day')} />
        <Field control={form.control} name="name" of={text} label={t('control.holidays.name')} />
        <Field
          control={form.control}
          name="municipalityCode"
          of={municipality}
          label={t('control.holidays.municipality')}
          required={false}
        />
        <Field control={form.control} name="length" of={length} label={t('control.holidays.half')} />
        <Field
          control={form.control}
          name="confirmed"
          of={confirmed}
          label={t('control.holidays.is_confirmed')}
        />
        <Field
          control={form.control}
          name="source"
          of={text}
          label={t('control.holidays.source')}
          hint={t('control.holidays.source_hint')}
        />
      </Form>
    </Section>
  );
}
