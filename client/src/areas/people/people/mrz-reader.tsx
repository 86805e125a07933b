import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { MrzReading } from '@/shared/api/schema.gen';
import { mrz } from '@/shared/fields/mrz';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { textFor } from '@/shared/i18n/text';
import { Badge } from '@/shared/ui/badge';
import { Section } from '@/shared/ui/page';
import { readMrz } from './people.api';
import css from './person.module.css';

const shape = z.object({ text: read(mrz) });

/** The lines of a document fill the form; every check digit is shown, and the officer still looks at the paper. */
export function MrzReader({ onRead }: { onRead: (of: MrzReading) => void }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<MrzReading>();
  const { run, busy, problem } = useCommand(readMrz);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { text: '' } });
  return (
    <Section title={t('people.mrz.title')}>
      <Form
        form={form}
        action={t('people.mrz.read')}
        busy={busy}
        problem={problem}
        onSubmit={async ({ text }) => {
          const reading = await run(text);
          setFound(reading);
          onRead(reading);
        }}
      >
        <Field control={form.control} name="text" of={mrz} label={t('people.mrz.lines')} />
      </Form>
      <div role="status">{found && <Checks of={found} />}</div>
    </Section>
  );
}

const named = (field: string) => textFor(`people.mrz.fields.${field}`, field);

function Checks({ of }: { of: MrzReading }) {
  const { t } = useTranslation();
  const sound = of.faults.length === 0 && of.checks.every(({ agrees }) => agrees);
  return (
    <div className={css.stack}>
      <div>
        <Badge tone={sound ? 'lifted' : 'late'}>{t(sound ? 'people.mrz.good' : 'people.mrz.bad')}</Badge>
      </div>
      {of.specimen && <p>{t('people.mrz.specimen')}</p>}
      {of.expired && <p>{t('people.mrz.expired')}</p>}
      {of.nameMayBeCut && <p>{t('people.mrz.cut')}</p>}
      {of.faults.length > 0 && <p>{t('people.mrz.faults', { faults: of.faults.map(named).join(', ') })}</p>}
      <div className={css.scroll}>
        <table className={css.table}>
          <caption className="igm-hidden">{t('people.mrz.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people.mrz.field')}</th>
              <th scope="col">{t('people.mrz.printed')}</th>
              <th scope="col">{t('people.mrz.computed')}</th>
              <th scope="col">{t('people.mrz.verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {of.checks.map((check) => (
              <tr key={check.field}>
                <th scope="row">{named(check.field)}</th>
                <td>{check.printed}</td>
                <td>{check.computed}</td>
                <td>{t(check.agrees ? 'people.mrz.agrees' : 'people.mrz.differs')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
