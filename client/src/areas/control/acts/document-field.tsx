import { Button, Radio, Stack } from '@mantine/core';
import { useRef } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { idOf, useLabel } from '@/shared/forms/form';
import { textFor } from '@/shared/i18n/text';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { ProblemPanel } from '@/shared/ui/states';
import css from './acts.module.css';
import { attachScan } from './acts.api';
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
  const box = useRef<HTMLInputElement>(null);
  const { field, fieldState } = useController({ control: form.control, name: 'order.document' });
  const attach = useCommand(attachScan);
  const label = t('control.acts.document');
  useLabel('order.document', label);
  const message = fieldState.error?.message;
  const mark = required ? '' : ` (${t('common.optional')})`;
  const mayAttach = may(can.attachScans);

  const take = (paper: File | undefined) => {
    if (!paper) return;
    attach.run({ arraigoId: of.id, paper }).then(
      (made) => field.onChange(made.id),
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
      {mayAttach && (
        <div>
          <input
            ref={box}
            type="file"
            hidden
            data-testid="paper"
            accept="application/pdf,image/jpeg,image/png,image/tiff"
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
          <Button variant="default" loading={attach.busy} onClick={() => box.current?.click()}>
            {t('control.acts.attach')}
          </Button>
        </div>
      )}
      <span role="status">{attach.done && !attach.busy ? t('control.acts.attached') : ''}</span>
      {attach.problem && <ProblemPanel problem={attach.problem} />}
    </div>
  );
}
