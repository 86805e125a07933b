import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instant } from '@/shared/format/format';
import { useSession } from '@/shared/session/session';
import { Facts } from '@/shared/ui/page';
import { ProblemPanel } from '@/shared/ui/states';
import css from './arraigos.module.css';
import { useFieldName } from './field-names';
import { Progress, ScanUpload, useUpload } from './scan-upload';

export interface Received {
  id: string;
  /** The same court, case file and oficio were here before. */
  again: boolean;
  /** What this copy says and the order does not. */
  otherNames: readonly string[];
  otherDates: readonly string[];
  oficio: string;
  names: readonly string[];
  file: File | undefined;
}

/** The order is in the register of entries; its paper travels after it, and a lost line loses only the paper. */
export function Receipt({ of, onNext }: { of: Received; onNext: () => void }) {
  const { t } = useTranslation();
  const { user } = useSession();
  const fieldName = useFieldName();
  const heading = useRef<HTMLHeadingElement>(null);
  const started = useRef(false);
  const { run, share, busy, done, problem } = useUpload(of.id);
  const { file } = of;
  const [at] = useState(() => new Date().toISOString());

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!file || started.current) return;
    started.current = true;
    run(file).catch(() => undefined);
  }, [file, run]);

  return (
    <section className={css.panel} aria-labelledby="receipt">
      <h2 id="receipt" ref={heading} tabIndex={-1}>
        {t(of.again ? 'arraigos.receipt.again' : 'arraigos.receipt.title')}
      </h2>
      {of.again && (
        <p className={css.notice} role="note">
          {t('arraigos.receipt.again_why')}
        </p>
      )}
      <Facts
        of={[
          [t('arraigos.receipt.number'), of.id, 'wide'],
          [t('arraigos.oficio'), of.oficio],
          [t('arraigos.receipt.by'), user.displayName],
          [t('arraigos.received'), instant(at)],
          [t('arraigos.subjects'), of.names.join(', '), 'wide'],
          [t('arraigos.receipt.other_names'), of.otherNames.join(', '), 'wide'],
          [
            t('arraigos.receipt.other_dates'),
            of.otherDates.map((field) => fieldName(field, [])).join(', '),
            'wide',
          ],
        ]}
      />
      {file && busy && <Progress share={share} name={file.name} />}
      {file && done && <p role="status">{t('arraigos.scan.attached', { name: file.name })}</p>}
      {problem && (
        <ProblemPanel problem={problem} onRetry={file && (() => run(file).catch(() => undefined))}>
          <span>{t('arraigos.receipt.kept')}</span>
        </ProblemPanel>
      )}
      {!file && <ScanUpload arraigoId={of.id} />}
      <div className={css.acts} data-print="no">
        <Button onClick={onNext} disabled={busy}>
          {t('arraigos.receipt.next')}
        </Button>
        <Button
          component={Link}
          variant="default"
          to={`/control/arraigos/${of.id}?from=to_register`}
          disabled={busy}
        >
          {t('arraigos.receipt.open')}
        </Button>
        <Button variant="default" onClick={() => print()}>
          {t('common.print')}
        </Button>
      </div>
    </section>
  );
}
