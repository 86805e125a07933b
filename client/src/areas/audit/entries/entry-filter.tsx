import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/fields/choice';
import { day, typedDate } from '@/shared/fields/dates';
import { field, good } from '@/shared/fields/field';
import { line } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, z } from '@/shared/forms/zod';
import { textFor } from '@/shared/i18n/text';
import { entriesRoute } from '../area';
import css from './entries.module.css';
import { outcomes, readEntriesSearch } from './search';

export interface PrivateFilter {
  actorName?: string | undefined;
  caseReference?: string | undefined;
}

const name = line({ spellCheck: false });
const outcome = field<string>({
  Input: (props) => (
    <CodeSelect
      codes={false}
      {...props}
      options={outcomes.map((code) => ({ code, name: textFor(`audit.outcomes.${code}`, code) }))}
    />
  ),
  text: (code) => code,
  parse: good,
});

const shape = z.object({
  actorName: maybe(name),
  caseReference: maybe(name),
  useCase: maybe(name),
  outcome: maybe(outcome),
  from: maybe(day),
  until: maybe(day),
});

interface EntryFilterProps {
  onFind: (named: PrivateFilter, codes: ReturnType<typeof readEntriesSearch>) => void;
}

export function EntryFilter({ onFind }: EntryFilterProps) {
  const { t } = useTranslation();
  const found = entriesRoute.useSearch();
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: {
      actorName: '',
      caseReference: '',
      useCase: found.useCase ?? '',
      outcome: found.outcome ?? '',
      from: found.from ? typedDate(found.from) : '',
      until: found.until ? typedDate(found.until) : '',
    },
  });
  return (
    <div className={css.filter} data-print="no" data-page-search>
      <Form
        form={form}
        action={t('audit.entries.find')}
        onSubmit={({ actorName, caseReference, ...codes }) =>
          onFind({ actorName, caseReference }, readEntriesSearch(codes))
        }
      >
        <div className={css.boxes}>
          <Field control={form.control} name="actorName" of={name} label={t('audit.entries.user')} />
          <Field control={form.control} name="caseReference" of={name} label={t('audit.entries.case')} />
          <Field control={form.control} name="useCase" of={name} label={t('audit.entries.use_case')} />
          <Field control={form.control} name="outcome" of={outcome} label={t('audit.entries.outcome')} />
          <Field control={form.control} name="from" of={day} label={t('audit.entries.from')} />
          <Field control={form.control} name="until" of={day} label={t('audit.entries.until')} />
        </div>
      </Form>
    </div>
  );
}
