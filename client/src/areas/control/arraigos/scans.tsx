import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail, ScanRow } from '@/shared/api/schema.gen';
import { instant, number } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import type { Purpose } from '@/shared/purpose/purpose';
import { useMay } from '@/shared/session/session';
import { Empty, Query, Skeleton } from '@/shared/ui/states';
import { scanContent } from './arraigos.api';
import css from './arraigos.module.css';
import { save } from './save';
import { ScanUpload } from './scan-upload';

interface ScansProps {
  of: ArraigoDetail;
  purpose: Purpose;
  /** Beside a form: the first paper is open already. */
  open?: boolean;
}

/** The papers of the order. A paper is fetched when it is opened, for that read is audited too. */
export function Scans({ of, purpose, open = false }: ScansProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [shown, setShown] = useState(open ? of.scans.at(0)?.id : undefined);
  const scan = of.scans.find(({ id }) => id === shown);
  return (
    <div className={css.scan}>
      {of.scans.length === 0 && (
        <Empty icon="file" title={t('arraigos.scan.none')} why={t('arraigos.scan.none_why')} />
      )}
      {of.scans.length > 0 && !(open && of.scans.length === 1) && (
        <div className={css.acts} data-print="no">
          {of.scans.map((one) => (
            <Button
              key={one.id}
              variant="default"
              aria-pressed={one.id === shown}
              onClick={() => setShown(one.id === shown ? undefined : one.id)}
            >
              {one.fileName} · {t('arraigos.scan.size', { size: number(Math.ceil(one.size / 1024)) })}
            </Button>
          ))}
        </div>
      )}
      {scan && <Scan key={scan.id} arraigoId={of.id} scan={scan} purpose={purpose} />}
      {may(can.attachScans) && <ScanUpload arraigoId={of.id} />}
    </div>
  );
}

function Scan({ arraigoId, scan, purpose }: { arraigoId: string; scan: ScanRow; purpose: Purpose }) {
  const { t } = useTranslation();
  const content = useQuery(scanContent(arraigoId, scan, purpose));
  return (
    <>
      <Query of={content} skeleton={<Skeleton rows={1} height={480} />}>
        {(blob) => <Paper blob={new Blob([blob], { type: scan.contentType })} scan={scan} />}
      </Query>
      <span className={css.muted}>
        {t('arraigos.scan.by', { by: scan.attachedBy, at: instant(scan.attachedAt) })}
      </span>
    </>
  );
}

function Paper({ blob, scan }: { blob: Blob; scan: ScanRow }) {
  const { t } = useTranslation();
  const [grown, setGrown] = useState(false);
  const name = t('arraigos.scan.title', { name: scan.fileName });
  const show = (element: HTMLImageElement | HTMLIFrameElement | null) => {
    if (!element) return;
    const url = URL.createObjectURL(blob);
    element.src = url;
    return () => URL.revokeObjectURL(url);
  };
  const download = (
    <Button variant="default" onClick={() => save(blob, scan.fileName)}>
      {t('arraigos.scan.download')}
    </Button>
  );
  if (scan.contentType === 'application/pdf') {
    return (
      <>
        <iframe ref={show} title={name} className={css.paper} />
        <div className={css.acts}>{download}</div>
      </>
    );
  }
  if (scan.contentType === 'image/jpeg' || scan.contentType === 'image/png') {
    return (
      <>
        {/* A region that scrolls must take the focus, so that the keyboard can scroll it. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={css.frame} tabIndex={0} role="region" aria-label={name}>
          <img
            ref={show}
            alt={name}
            className={css.picture}
            style={grown ? { maxWidth: 'none' } : undefined}
          />
        </div>
        <div className={css.acts}>
          <Button variant="default" aria-pressed={grown} onClick={() => setGrown(!grown)}>
            {t('arraigos.scan.grow')}
          </Button>
          {download}
        </div>
      </>
    );
  }
  return (
    <>
      <p>{t('arraigos.scan.unseen')}</p>
      <div className={css.acts}>{download}</div>
    </>
  );
}
