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
  /** The API has it: nothing is kept any more, not even what was typed a moment ago. */
  sent: () => Promise<void>;
}

/**
 * Keeps the form's text while it is typed and brings it back after a reload or a lost line, until it is sent. Files
 * are not kept: the officer is asked for them again.
 */
export function useDraft<T extends FieldValues, O>(
  id: string | undefined,
  form: UseFormReturn<T, unknown, O>,
): KeptDraft {
  const [since, setSince] = useState<Date>();
  const { subscribe, reset } = form;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<() => Promise<void>>(undefined);
  const writing = useRef<Promise<unknown>>(undefined);

  useEffect(() => {
    if (id === undefined) return;
    let here = true;
    const write = () => {
      clearTimeout(timer.current);
      writing.current = waiting.current?.();
      waiting.current = undefined;
    };
    void recall(id).then((found) => {
      if (!here || !found) return;
      reset(found.value as T, { keepDefaultValues: true });
      setSince(found.at);
    });
    const stop = subscribe({
      formState: { values: true, dirtyFields: true },
      callback: ({ values }) => {
        clearTimeout(timer.current);
        waiting.current = () => keep(id, values);
        timer.current = setTimeout(write, 300);
      },
    });
    return () => {
      here = false;
      stop();
      write();
    };
  }, [id, subscribe, reset]);

  const sent = async () => {
    clearTimeout(timer.current);
    waiting.current = undefined;
    await writing.current;
    if (id !== undefined) await forget(id);
  };

  return {
    since,
    sent,
    drop: () => {
      void sent();
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
