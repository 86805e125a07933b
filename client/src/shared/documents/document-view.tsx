import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Query, Skeleton } from '@/shared/ui/states';
import css from './document-view.module.css';
import { save } from './save';

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
  const [grown, setGrown] = useState(false);
  const picture = /^image\/(png|jpeg)$/.test(blob.type);
  const page = blob.type === 'application/pdf';
  const show = useCallback(
    (element: HTMLIFrameElement | HTMLImageElement | null) => {
      if (!element) return;
      const address = URL.createObjectURL(blob);
      element.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  return (
    <div className={css.view}>
      {page && <iframe key={title} ref={show} className={css.page} title={title} data-print="no" />}
      {picture && (
        // A region that scrolls must take the focus, so that the keyboard can scroll it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className={css.frame} tabIndex={0} role="region" aria-label={title}>
          <img key={title} ref={show} className={grown ? css.grown : css.picture} alt={title} />
        </div>
      )}
      {!page && !picture && <p>{t('common.document_unseen')}</p>}
      <div className={css.acts} data-print="no">
        {picture && (
          <Button variant="default" aria-pressed={grown} onClick={() => setGrown(!grown)}>
            {t('common.document_grow')}
          </Button>
        )}
        <Button variant="default" onClick={() => save(blob, fileName)}>
          {t('common.document_save', { name: fileName })}
        </Button>
      </div>
    </div>
  );
}
