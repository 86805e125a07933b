import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { idOf, useLabel } from '@/shared/forms/form';
import css from './arraigos.module.css';
import { accepted, refusalOf } from './upload';

interface ScanFileProps {
  /** As in a form: the summary of what is wrong leads to it. */
  name: string;
  /** The question, where the button alone does not ask it. */
  label?: string;
  /** The verb on the button. */
  pick: string;
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}

/** The browser's chooser behind a button in our words: its own speaks the language of the browser. */
export function ScanFile({ name, label, pick, file, onFile }: ScanFileProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLInputElement>(null);
  const id = idOf(name);
  useLabel(name, label ?? pick);
  const bad = file && refusalOf(file);
  return (
    <div className={css.file}>
      {label && <strong id={`${id}-label`}>{label}</strong>}
      <span id={`${id}-hint`} className={css.muted}>
        {t('arraigos.scan.hint')}
      </span>
      <input
        ref={box}
        type="file"
        hidden
        data-testid={name}
        accept={accepted}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <span className={css.head}>
        <Button
          id={id}
          variant="default"
          {...(label && { 'aria-labelledby': `${id}-label ${id}` })}
          aria-describedby={`${id}-hint ${id}-bad`}
          onClick={() => box.current?.click()}
        >
          {file ? t('arraigos.scan.other') : pick}
        </Button>
        <strong role="status">{file?.name}</strong>
      </span>
      <span id={`${id}-bad`} className={css.bad} role="status">
        {bad && t(bad)}
      </span>
    </div>
  );
}
