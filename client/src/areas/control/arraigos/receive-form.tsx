import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { ApiProblem } from '@/shared/api/problem';
import { oneOf } from '@/shared/fields/choice';
import { personName } from '@/shared/fields/person-name';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { Icon } from '@/shared/ui/icon';
import css from './arraigos.module.css';
import { receiveArraigo } from './arraigos.api';
import { typeOf } from './catalogued';
import { noPaper, OrderFields, paperShape } from './order-fields';
import type { Received } from './receipt';
import { ScanFile } from './scan-file';
import { refusalOf } from './upload';

const channel = oneOf({
  paper: 'arraigos.channels.paper',
  email: 'arraigos.channels.email',
  interconnection: 'arraigos.channels.interconnection',
});

const shape = z.object({
  order: paperShape,
  channel: read(channel),
  type: maybe(typeOf),
  subjects: z.array(z.object({ fullName: read(personName) })).min(1),
});

/** What the desk must write down while the messenger waits: the court, the number and the names as on the paper. */
export function ReceiveForm({ onReceived }: { onReceived: (received: Received) => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const [refused, setRefused] = useState<ApiProblem>();
  const { run, busy, problem } = useCommand(receiveArraigo);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { order: noPaper, channel: 'paper', type: '', subjects: [{ fullName: '' }] },
  });
  const names = useFieldArray({ control: form.control, name: 'subjects' });
  return (
    <Form
      form={form}
      action={t('arraigos.receive.action')}
      busy={busy}
      problem={refused ?? problem}
      draft="control.arraigo.receive"
      onSubmit={async (typed) => {
        const bad = file && refusalOf(file);
        const refusal = bad && new ApiProblem(422, bad, { errors: [{ pointer: '/scan', detail: t(bad) }] });
        setRefused(refusal);
        if (refusal) throw refusal;
        const made = await run(typed);
        onReceived({
          id: made.id,
          again: made.alreadyReceived,
          otherNames: made.otherNames,
          otherDates: made.otherDates,
          oficio: typed.order.oficio,
          names: typed.subjects.map(({ fullName }) => fullName),
          file,
        });
      }}
    >
      <OrderFields control={form.control} />
      <fieldset className={css.set}>
        <legend>{t('arraigos.subjects')}</legend>
        {names.fields.map((one, index) => (
          <div key={one.id} className={css.row}>
            <Field
              control={form.control}
              name={`subjects.${index}.fullName`}
              of={personName}
              label={t('arraigos.receive.name', { number: index + 1 })}
              hint={index === 0 ? t('arraigos.receive.name_hint') : undefined}
            />
            {names.fields.length > 1 && (
              <Button
                variant="default"
                aria-label={t('arraigos.receive.drop_name', { number: index + 1 })}
                onClick={() => names.remove(index)}
              >
                <Icon name="close" size={16} />
              </Button>
            )}
          </div>
        ))}
        <div>
          <Button
            variant="default"
            leftSection={<Icon name="plus" size={16} />}
            onClick={() => names.append({ fullName: '' })}
          >
            {t('arraigos.receive.add_name')}
          </Button>
        </div>
      </fieldset>
      <fieldset className={css.set}>
        <legend>{t('arraigos.receive.how')}</legend>
        <Field control={form.control} name="channel" of={channel} label={t('arraigos.channel')} />
        <Field control={form.control} name="type" of={typeOf} label={t('arraigos.type')} required={false} />
        <ScanFile
          name="scan"
          label={t('arraigos.scan.choose')}
          pick={t('arraigos.scan.pick')}
          file={file}
          onFile={setFile}
        />
      </fieldset>
    </Form>
  );
}
