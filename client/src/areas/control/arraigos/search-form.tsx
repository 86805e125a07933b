import { zodResolver } from '@hookform/resolvers/zod';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { SearchArraigos } from '@/shared/api/schema.gen';
import { takeOver } from '@/shared/areas/hand-over';
import { cui, parseCui } from '@/shared/fields/cui';
import { nit } from '@/shared/fields/nit';
import { line } from '@/shared/fields/text';
import { Field, Form, idOf } from '@/shared/forms/form';
import { maybe, z } from '@/shared/forms/zod';
import css from './arraigos.module.css';
import { courtOf } from './catalogued';

const words = line({ spellCheck: false });

const shape = z
  .object({
    name: maybe(words),
    cui: maybe(cui),
    passport: maybe(words),
    cedula: maybe(words),
    caseFile: maybe(words),
    oficio: maybe(words),
    courtId: maybe(courtOf),
    company: maybe(words),
    nit: maybe(nit),
    inForceOnly: z.boolean(),
  })
  .refine((sought) => Object.values(sought).some((one) => typeof one === 'string'), {
    path: ['name'],
    message: 'arraigos.search.needed',
  });

/** What came from the palette: a number with a dash is a case file, thirteen digits a CUI, the rest a name. */
function placed(typed: string) {
  if (parseCui(typed).ok) return { cui: typed };
  return /\d/.test(typed) ? { caseFile: typed } : { name: typed };
}

export function SearchForm({ onSearch }: { onSearch: (sought: SearchArraigos) => void }) {
  const { t } = useTranslation();
  const [handed] = useState(takeOver);
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      name: '',
      cui: '',
      passport: '',
      cedula: '',
      caseFile: '',
      oficio: '',
      courtId: '',
      company: '',
      nit: '',
      inForceOnly: false,
      ...placed(handed),
    },
  });
  const { control } = form;
  return (
    <div className={css.filter} data-page-search>
      <Form form={form} action={t('arraigos.search.action')} onSubmit={onSearch}>
        <div className={css.boxes}>
          <Field
            control={control}
            name="name"
            of={words}
            label={t('arraigos.search.name')}
            hint={t('arraigos.search.name_hint')}
          />
          <Field control={control} name="cui" of={cui} label={t('arraigos.subject.cui')} />
          <Field control={control} name="passport" of={words} label={t('arraigos.subject.passport')} />
          <Field control={control} name="cedula" of={words} label={t('arraigos.subject.cedula')} />
          <Field control={control} name="caseFile" of={words} label={t('arraigos.case_file')} />
          <Field control={control} name="oficio" of={words} label={t('arraigos.oficio')} />
          <Field control={control} name="courtId" of={courtOf} label={t('arraigos.court')} />
          <Field control={control} name="company" of={words} label={t('arraigos.company')} />
          <Field control={control} name="nit" of={nit} label={t('arraigos.company_nit')} />
        </div>
        <Controller
          control={control}
          name="inForceOnly"
          render={({ field: { value, onChange, ref } }) => (
            <Checkbox
              id={idOf('inForceOnly')}
              ref={ref}
              label={t('arraigos.search.in_force')}
              checked={value}
              onChange={(event) => onChange(event.currentTarget.checked)}
            />
          )}
        />
      </Form>
    </div>
  );
}
