import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '@/shared/api/query';
import type { LetterDetail } from '@/shared/api/schema.gen';
import { DocumentView } from '@/shared/documents/document-view';
import { day, instant, list } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Facts } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { Dispatch } from './dispatch';
import { DispatchBadge } from './dispatch-badge';
import css from './letters.module.css';
import { letter, letterDocument } from './letters.api';

export function LetterPanel({ letterId }: { letterId: string }) {
  const found = useQuery(letter(letterId));
  return (
    <Query of={found} skeleton={<Skeleton rows={8} />}>
      {(data) => <Reply key={letterId} {...data} />}
    </Query>
  );
}

function Reply({ value: of, etag }: Versioned<LetterDetail>) {
  const { t } = useTranslation();
  const may = useMay();
  const order: string = `/control/arraigos/${of.arraigoId}`;
  const paper = useQuery(letterDocument(of.id, of.version));
  return (
    <div className={css.panel}>
      <div className={css.head}>
        <h2>{of.number}</h2>
        <DispatchBadge at={of.dispatchedAt} />
      </div>
      <Facts
        of={[
          [t('control.letters.kind'), t(`control.letters.kinds.${of.kind}`)],
          [t('control.letters.court'), of.courtName, 'wide'],
          [t('control.letters.email'), of.courtEmail],
          [t('control.letters.judge'), of.judge],
          [t('control.letters.case_file'), of.caseFile],
          [t('control.letters.oficio'), of.oficio + (of.oficioDate ? ` · ${day(of.oficioDate)}` : '')],
          [t('control.letters.subjects'), list(of.subjects), 'wide'],
          [t('control.letters.until'), of.until && day(of.until)],
          [t('common.reason'), of.reason, 'wide'],
          [t('control.letters.written'), instant(of.writtenAt)],
          [t('control.letters.dispatched_at'), of.dispatchedAt && instant(of.dispatchedAt)],
          [t('control.letters.way'), of.way && t(`control.letters.ways.${of.way}`)],
          [t('control.letters.reference'), of.reference],
        ]}
      />
      <p>
        <Link to={order}>{t('control.letters.order')}</Link>
      </p>
      {!of.dispatchedAt && may(can.dispatchLetters) && <Dispatch of={of} etag={etag} />}
      <DocumentView
        of={paper}
        title={t('control.letters.document', { number: of.number })}
        fileName={`${of.number}.pdf`}
      />
    </div>
  );
}
