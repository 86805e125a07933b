import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentView } from '@/shared/documents/document-view';
import css from './certificates.module.css';
import { paper } from './certificates.api';

interface CertificatePaperProps {
  certificateId: string;
  number: string;
  code: string | null;
  sealed: boolean;
}

/** The PDF, fetched when asked for: each reading of it is noted. And what a citizen sees with its code. */
export function CertificatePaper({ certificateId, number, code, sealed }: CertificatePaperProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className={css.paper} data-print="no">
      <div className={css.acts}>
        {!open && <Button onClick={() => setOpen(true)}>{t('papers.pdf.open')}</Button>}
        {code !== null && (
          <Button
            component="a"
            variant="default"
            href={`/verificar#${encodeURIComponent(code)}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('papers.pdf.public')}
          </Button>
        )}
      </div>
      {open && <Opened {...{ certificateId, number, sealed }} />}
    </div>
  );
}

function Opened({ certificateId, number, sealed }: Omit<CertificatePaperProps, 'code'>) {
  const { t } = useTranslation();
  const found = useQuery(paper(certificateId, sealed));
  const print = (blob: Blob) => {
    const frame = document.createElement('iframe');
    const address = URL.createObjectURL(blob);
    frame.hidden = true;
    frame.src = address;
    frame.onload = () => frame.contentWindow?.print();
    document.body.append(frame);
  };
  return (
    <>
      {found.data && (
        <Button variant="default" onClick={() => print(found.data)}>
          {t('papers.pdf.print')}
        </Button>
      )}
      <DocumentView of={found} title={t('papers.pdf.title', { number })} fileName={`${number}.pdf`} />
    </>
  );
}
