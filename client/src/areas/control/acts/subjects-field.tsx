import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { ManyOf } from '@/shared/forms/many-of';
import { type ActText, openSubjects } from './act-values';

/** For whom: asked only where there is something to choose. */
export function SubjectsField<O>({
  form,
  of,
}: {
  form: UseFormReturn<ActText, unknown, O>;
  of: ArraigoDetail;
}) {
  const { t } = useTranslation();
  const open = openSubjects(of);
  if (open.length < 2) return null;
  return (
    <ManyOf
      control={form.control}
      name="subjects"
      label={t('control.acts.subjects')}
      hint={t('control.acts.subjects_hint')}
      options={open.map(({ id, fullName }) => ({ code: id, name: fullName }))}
    />
  );
}
