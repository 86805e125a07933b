import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail, ScanRow } from '@/shared/api/schema.gen';
import { DocumentView } from '@/shared/documents/document-view';
import { instant } from '@/shared/format/format';
import { Empty } from '@/shared/ui/states';
import css from './acts.module.css';
import { scan } from './acts.api';

export const scanLabel = ({ fileName, attachedAt }: ScanRow) => `${fileName} · ${instant(attachedAt)}`;

/** The papers of an order; first the one asked for, otherwise the latest. */
export function Papers({ of, first }: { of: ArraigoDetail; first?: string | null | undefined }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string>();
  const shown =
    of.scans.find(({ id }) => id === (chosen ?? first)) ??
    of.scans.toSorted((a, b) => b.attachedAt.localeCompare(a.attachedAt))[0];
  if (!shown)
    return <Empty icon="file" title={t('control.acts.no_papers')} why={t('control.acts.no_papers_why')} />;
  return (
    <div className={css.papers}>
      {of.scans.length > 1 && (
        <Select
          label={t('control.acts.paper_shown')}
          data={of.scans.map((one) => ({ value: one.id, label: scanLabel(one) }))}
          value={shown.id}
          onChange={(id) => setChosen(id ?? undefined)}
          allowDeselect={false}
        />
      )}
      <Paper key={shown.id} arraigoId={of.id} of={shown} />
    </div>
  );
}

function Paper({ arraigoId, of }: { arraigoId: string; of: ScanRow }) {
  const { t } = useTranslation();
  const found = useQuery(scan(arraigoId, of.id));
  return (
    <DocumentView
      of={found}
      title={t('control.acts.paper_title', { name: of.fileName })}
      fileName={of.fileName}
    />
  );
}
