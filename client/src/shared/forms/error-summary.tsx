import type { Ref } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '@/shared/api/problem';
import { textFor } from '@/shared/i18n/text';
import { ProblemPanel } from '@/shared/ui/states';
import css from './form.module.css';
import { fieldOf } from './pointers';

interface Line {
  name: string;
  message: string;
}

function flatten(errors: object, path = ''): Line[] {
  return Object.entries(errors).flatMap(([key, error]: [string, unknown]) => {
    if (typeof error !== 'object' || error === null) return [];
    const name = path === '' ? key : `${path}.${key}`;
    if ('message' in error && typeof error.message === 'string' && error.message !== '')
      return [{ name, message: error.message }];
    return 'ref' in error ? [] : flatten(error, name);
  });
}

interface ErrorSummaryProps {
  ref: Ref<HTMLDivElement>;
  errors: FieldErrors;
  labels: ReadonlyMap<string, string>;
  problem: ApiProblem | undefined;
}

/** Everything that is wrong, at the top, each line leading to its field. */
export function ErrorSummary({ ref, errors, labels, problem }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const typed = flatten(errors).map(({ name, message }) => ({ name, message: textFor(message, message) }));
  const refused = (problem?.fields ?? []).map(({ pointer, detail }) => ({
    name: fieldOf(pointer),
    message: detail,
  }));
  const lines = typed.length > 0 ? typed : refused;
  if (lines.length === 0) {
    return (
      <div ref={ref} tabIndex={-1} hidden={!problem}>
        {problem && <ProblemPanel problem={problem} />}
      </div>
    );
  }
  return (
    <div ref={ref} tabIndex={-1} className={css.summary} role="alert" aria-labelledby="error-summary">
      <h2 id="error-summary">{t('common.errors_found', { count: lines.length })}</h2>
      <ul>
        {lines.map(({ name, message }) => {
          const label = labels.get(name);
          const words = label === undefined ? message : `${label}: ${message}`;
          const id = `field-${name.replaceAll('.', '-')}`;
          return (
            <li key={`${name} ${message}`}>
              {label === undefined ? (
                words
              ) : (
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    const box = document.getElementById(id);
                    // The label is brought into view, not only the box: a box without its question helps nobody.
                    document.querySelector(`label[for="${id}"]`)?.scrollIntoView({ block: 'center' });
                    box?.focus({ preventScroll: true });
                  }}
                >
                  {words}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {problem?.reference && typed.length === 0 && (
        <span className="igm-muted">{t('common.error_reference', { reference: problem.reference })}</span>
      )}
    </div>
  );
}
