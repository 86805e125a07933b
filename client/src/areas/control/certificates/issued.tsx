import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssuedCertificate } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { Facts } from '@/shared/ui/page';
import css from './certificates.module.css';
import { CertificatePaper } from './paper';
import { ResultBadge } from './result-badge';
import { SealState } from './seal-state';

/** The answer, first in one plain sentence, then what identifies the paper. */
export function Issued({ of, onAnother }: { of: IssuedCertificate; onAnother: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={css.result}>
      <div className={css.head}>
        <h2 ref={heading} tabIndex={-1}>
          {t('papers.issued_title', { number: of.number })}
        </h2>
        <ResultBadge result={of.result} />
      </div>
      <p className={css.says}>{t(`papers.says.${of.result}`)}</p>
      {of.result === 'inconclusive' && <p>{t('papers.window')}</p>}
      <Facts
        of={[
          [t('papers.number'), of.number],
          [t('papers.code'), <code className={css.code}>{of.code}</code>],
          [t('papers.cut'), instant(of.cutAt)],
        ]}
      />
      <SealState certificateId={of.id} />
      <CertificatePaper certificateId={of.id} number={of.number} code={of.code} sealed={of.sealed} />
      <div className={css.acts} data-print="no">
        <Link to="/control/certificates" search={{ open: of.id }}>
          {t('papers.issue.to_list')}
        </Link>
        <Button variant="default" onClick={onAnother}>
          {t('papers.issue.another')}
        </Button>
      </div>
    </section>
  );
}
