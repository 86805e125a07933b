import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Query, Skeleton } from '@/shared/ui/states';
import css from './document-view.module.css';

interface DocumentViewProps {
  of: UseQueryResult<Blob>;
  /** What a reader of the screen hears: the paper's name. */
  title: string;
  fileName: string;
}

/** A paper beside the data: pages and pictures are shown, any other kind is offered as a file. */
export const DocumentView = ({ of, title, fileName }: DocumentViewProps) => (
  <Query of={of} skeleton={<Skeleton rows={8} height={40} />}>
    {(blob) => <Shown blob={blob} title={title} fileName={fileName} />}
  </Query>
);

function Shown({ blob, title, fileName }: { blob: Blob; title: string; fileName: string }) {
  const { t } = useTranslation();
  const show = (element: HTMLIFrameElement | HTMLImageElement | null) => {
    if (!element) return;
    const address = URL.createObjectURL(blob);
    element.src = address;
    return () => URL.revokeObjectURL(address);
  };
  const save = () => {
    const address = URL.createObjectURL(blob);
    const link = Object.assign(document.createElement('a'), { href: address, download: fileName });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  return (
    <div className={css.view}>
      {blob.type === 'application/pdf' && (
        <iframe key={title} ref={show} className={css.page} title={title} data-print="no" />
      )}
      {/^image\/(png|jpeg)$/.test(blob.type) && (
        <img key={title} ref={show} className={css.picture} alt={title} />
      )}
      <div data-print="no">
        <Button variant="default" onClick={save}>
          {t('common.document_save', { name: fileName })}
        </Button>
      </div>
    </div>
  );
}
