import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import css from './arraigos.module.css';
import { accepted, refusalOf } from './upload';

interface ScanFileProps {
  label: string;
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}

/** The browser's own chooser: it works with the keyboard, a reader and a scanner's folder. */
export function ScanFile({ label, file, onFile }: ScanFileProps) {
  const { t } = useTranslation();
  const id = useId();
  const bad = file && refusalOf(file);
  return (
    <div className={css.file}>
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`} className={css.muted}>
        {t('arraigos.scan.hint')}
      </span>
      <input
        key={file === undefined ? 'none' : 'some'}
        id={id}
        type="file"
        accept={accepted}
        aria-describedby={`${id}-hint ${id}-bad`}
        aria-invalid={bad !== undefined}
        onChange={(event) => onFile(event.currentTarget.files?.[0])}
        hidden={file !== undefined}
      />
      {file && (
        <span className={css.head}>
          <strong>{file.name}</strong>
          <button type="button" className={css.plain} onClick={() => onFile(undefined)}>
            {t('arraigos.scan.other')}
          </button>
        </span>
      )}
      <span id={`${id}-bad`} className={css.bad} role="status">
        {bad && t(bad)}
      </span>
    </div>
  );
}
