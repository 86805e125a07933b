import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { DocumentRow, PersonDetail } from '@/shared/api/schema.gen';
import { country } from '@/shared/fields/catalogued';
import { day, today } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Badge } from '@/shared/ui/badge';
import { ConfirmStep } from '@/shared/ui/confirm-step';
import { Facts, Section } from '@/shared/ui/page';
import { AddDocumentForm } from './add-document';
import { verifyIdentity } from './people.api';
import css from './person.module.css';

export function Documents({ of, etag }: { of: PersonDetail; etag: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('people.papers.title')}
      actions={
        may(can.registerPeople) &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('people.papers.add')}
          </Button>
        )
      }
    >
      {adding && <AddDocumentForm personId={of.id} etag={etag} onDone={() => setAdding(false)} />}
      {of.documents.length === 0 && <p>{t('people.papers.none')}</p>}
      <ul className={css.list}>
        {of.documents.map((paper) => (
          <li key={paper.id}>
            <Paper paper={paper} of={of} etag={etag} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Paper({ paper, of, etag }: { paper: DocumentRow; of: PersonDetail; etag: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [verifying, setVerifying] = useState(false);
  const { run, busy, problem } = useCommand(verifyIdentity);
  const expired = typeof paper.expiresOn === 'string' && paper.expiresOn < today();
  const kind = textFor(`people.papers.kinds.${paper.kind}`, paper.kind);
  if (verifying) {
    return (
      <ConfirmStep
        title={t('people.papers.verify')}
        words={t('people.papers.verify_words', { paper: `${kind} ${paper.number}` })}
        consequences={[t('people.papers.verify_follows')]}
        action={t('people.papers.verify')}
        busy={busy}
        {...(problem && { problem })}
        onBack={() => setVerifying(false)}
        onConfirm={() =>
          run({ personId: of.id, etag, documentId: paper.id }).then(
            () => setVerifying(false),
            () => undefined,
          )
        }
      />
    );
  }
  return (
    <>
      <Facts
        of={[
          [t('people.papers.kind'), kind],
          [t('people.papers.number'), paper.number],
          [t('people.papers.state'), <country.Output value={paper.state} />],
          [t('people.papers.issued'), paper.issuedOn && day(paper.issuedOn)],
          [t('people.papers.expires'), paper.expiresOn && day(paper.expiresOn)],
          [t('people.papers.added'), day(paper.addedAt)],
        ]}
      />
      {expired && <Badge tone="late">{t('people.papers.expired')}</Badge>}
      {of.verifiedByDocument === paper.id && <Badge tone="lifted">{t('people.papers.verified_with')}</Badge>}
      {may(can.registerPeople) && !expired && of.verifiedByDocument !== paper.id && (
        <Button variant="default" size="compact-sm" mih={28} onClick={() => setVerifying(true)}>
          {t('people.papers.verify')}
        </Button>
      )}
    </>
  );
}
