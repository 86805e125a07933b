import { useTranslation } from 'react-i18next';
import { idOf, useLabel } from '@/shared/forms/form';
import css from './arraigos.module.css';
import { accepted, refusalOf } from './upload';

interface ScanFileProps {
  /** As in a form: the summary of what is wrong leads to it. */
  name: string;
  label: string;
  file: File | undefined;
  onFile: (file: File | undefined) => void;
}

/** The browser's own chooser, in our words: it works with the keyboard, a reader and a scanner's folder. */
export function ScanFile({ name, label, file, onFile }: ScanFileProps) {
  const { t } = useTranslation();
  const id = idOf(name);
  useLabel(name, label);
  const bad = file && refusalOf(file);
  return (
    <div className={css.file}>
      <span id={`${id}-label`}>{label}</span>
      <span id={`${id}-hint`} className={css.muted}>
        {t('arraigos.scan.hint')}
      </span>
      <input
        id={id}
        type="file"
        data-testid={name}
        className="igm-hidden"
        accept={accepted}
        aria-labelledby={`${id}-label ${id}-choose`}
        aria-describedby={`${id}-hint ${id}-bad`}
        aria-invalid={bad !== undefined}
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      <span className={css.head}>
        <label id={`${id}-choose`} htmlFor={id} className={css.choose}>
          {t(file ? 'arraigos.scan.other' : 'arraigos.scan.pick')}
        </label>
        <strong role="status">{file?.name}</strong>
      </span>
      <span id={`${id}-bad`} className={css.bad} role="status">
        {bad && t(bad)}
      </span>
    </div>
  );
}
