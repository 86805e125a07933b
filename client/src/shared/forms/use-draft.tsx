import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ago } from '@/shared/format/format';
import { forget, keep, recall } from '@/shared/offline/vault';
import css from './form.module.css';

export interface KeptDraft {
  /** When what was found again had been typed. */
  since: Date | undefined;
  drop: () => void;
}

/**
 * Keeps the form's text while it is typed and brings it back after a reload or a lost line. A submit that the API
 * accepted drops it. Files are not kept: the officer is asked for them again.
 */
export function useDraft<T extends FieldValues, O>(
  id: string | undefined,
  form: UseFormReturn<T, unknown, O>,
): KeptDraft {
  const [since, setSince] = useState<Date>();
  const { subscribe, reset } = form;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { isSubmitSuccessful } = form.formState;

  useEffect(() => {
    if (id === undefined) return;
    let here = true;
    void recall(id).then((found) => {
      if (!here || !found) return;
      reset(found.value as T, { keepDefaultValues: true });
      setSince(found.at);
    });
    const stop = subscribe({
      formState: { values: true, dirtyFields: true },
      callback: ({ values }) => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void keep(id, values), 300);
      },
    });
    return () => {
      here = false;
      stop();
    };
  }, [id, subscribe, reset]);

  useEffect(() => {
    if (id === undefined || !isSubmitSuccessful) return;
    clearTimeout(timer.current);
    void forget(id);
  }, [id, isSubmitSuccessful]);

  return {
    since,
    drop: () => {
      if (id !== undefined) void forget(id);
      clearTimeout(timer.current);
      reset();
      setSince(undefined);
    },
  };
}

export function DraftNotice({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  if (!kept.since) return null;
  return (
    <p className={css.draft} role="status">
      {t('common.draft_recalled', { ago: ago(kept.since) })}
      <button type="button" className={css.link} onClick={kept.drop}>
        {t('common.draft_drop')}
      </button>
    </p>
  );
}
