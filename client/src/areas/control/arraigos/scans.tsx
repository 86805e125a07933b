import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail, ScanRow } from '@/shared/api/schema.gen';
import { DocumentView } from '@/shared/documents/document-view';
import { instant, number } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import type { Purpose } from '@/shared/purpose/purpose';
import { useMay } from '@/shared/session/session';
import { Empty } from '@/shared/ui/states';
import { scanContent } from './arraigos.api';
import css from './arraigos.module.css';
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
  const content = useQuery(scanContent(arraigoId, scan.id, purpose));
  return (
    <>
      <DocumentView
        of={content}
        title={t('arraigos.scan.title', { name: scan.fileName })}
        fileName={scan.fileName}
      />
      <span className={css.muted}>
        {t('arraigos.scan.by', { by: scan.attachedBy, at: instant(scan.attachedAt) })}
      </span>
    </>
  );
}
