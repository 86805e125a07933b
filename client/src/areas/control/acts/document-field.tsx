import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { idOf, useLabel } from '@/shared/forms/form';
import { textFor } from '@/shared/i18n/text';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { ProblemPanel } from '@/shared/ui/states';
import { ScanFile } from '../arraigos/scan-file';
import { Progress, useUpload } from '../arraigos/scan-upload';
import { refusalOf } from '../arraigos/upload';
import css from './acts.module.css';
import { type ActText } from './act-values';
import { scanLabel } from './papers';

interface DocumentFieldProps<O> {
  form: UseFormReturn<ActText, unknown, O>;
  of: ArraigoDetail;
  required: boolean;
}

/** The court's paper itself: one of the order's scans, or one attached now. It is kept even if the act is not done. */
export function DocumentField<O>({ form, of, required }: DocumentFieldProps<O>) {
  const { t } = useTranslation();
  const may = useMay();
  const [file, setFile] = useState<File>();
  const { field, fieldState } = useController({ control: form.control, name: 'order.document' });
  const upload = useUpload(of.id);
  const label = t('control.acts.document');
  useLabel('order.document', label);
  const message = fieldState.error?.message;
  const mark = required ? '' : ` (${t('common.optional')})`;
  const mayAttach = may(can.attachScans);

  const take = (paper: File | undefined) => {
    setFile(paper);
    if (!paper || refusalOf(paper)) return;
    upload.run(paper).then(
      (made) => {
        field.onChange(made.id);
        setFile(undefined);
      },
      () => undefined,
    );
  };

  return (
    <div className={css.document}>
      <Radio.Group
        id={idOf('order.document')}
        tabIndex={-1}
        label={label + mark}
        description={t(mayAttach ? 'control.acts.document_hint' : 'control.acts.document_hint_chosen')}
        error={message && textFor(message, message)}
        value={field.value}
        onChange={field.onChange}
      >
        <Stack gap={6} pt={6}>
          {of.scans.map((one) => (
            <Radio key={one.id} value={one.id} label={scanLabel(one)} size="md" />
          ))}
        </Stack>
      </Radio.Group>
      {of.scans.length === 0 && <p>{t('control.acts.no_papers_why')}</p>}
      {mayAttach && <ScanFile name="paper" pick={t('control.acts.attach')} file={file} onFile={take} />}
      {file && upload.busy && <Progress share={upload.share} name={file.name} />}
      <span role="status">{upload.done && !file ? t('control.acts.attached') : ''}</span>
      {file && upload.problem && <ProblemPanel problem={upload.problem} onRetry={() => take(file)} />}
    </div>
  );
}
