import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { ClientDetail } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { Section } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { retireKey, retireSecret } from './clients.api';
import css from './clients.module.css';
import { Reasoned } from './reasoned';

type Retired = { kind: 'secret'; id: string } | { kind: 'key'; id: string };

/** What the system can prove itself by: secrets by when they were issued, keys by their name; never what they are. */
export function Proofs({ of, etag }: { of: ClientDetail; etag: string }) {
  const { t } = useTranslation();
  const [retired, setRetired] = useState<Retired>();
  const [secret, key] = [useCommand(retireSecret), useCommand(retireKey)];
  const keys = of.keys.filter(({ retiredAt }) => retiredAt === null);
  if (retired) {
    const { busy, problem } = retired.kind === 'secret' ? secret : key;
    return (
      <Reasoned
        title={t(`partners.acts.retire_${retired.kind}`)}
        words={t('partners.acts.retire_words', { name: of.name })}
        draft={`partners.client.retire_${retired.kind}.${of.id}`}
        busy={busy}
        problem={problem}
        onBack={() => setRetired(undefined)}
        onReason={async (why) => {
          const change = { partnerId: of.id, etag, why };
          await (retired.kind === 'secret'
            ? secret.run({ ...change, secretId: retired.id })
            : key.run({ ...change, kid: retired.id }));
          toast(t('partners.acts.retired'));
          setRetired(undefined);
        }}
      />
    );
  }
  return (
    <Section title={t('partners.proofs.title')}>
      {of.secrets.length + keys.length === 0 && <p>{t('partners.proofs.none')}</p>}
      <ul className={css.proofs}>
        {of.secrets.map(({ id, issuedAt, endsAt }) => (
          <li key={id}>
            <span>
              {endsAt
                ? t('partners.proofs.secret_until', { at: instant(issuedAt), until: instant(endsAt) })
                : t('partners.proofs.secret', { at: instant(issuedAt) })}
            </span>
            <Button variant="default" size="compact-sm" onClick={() => setRetired({ kind: 'secret', id })}>
              {t('partners.acts.retire_secret')}
            </Button>
          </li>
        ))}
        {keys.map(({ kid, addedAt }) => (
          <li key={kid}>
            <span>{t('partners.proofs.key', { kid, at: instant(addedAt) })}</span>
            <Button variant="default" size="compact-sm" onClick={() => setRetired({ kind: 'key', id: kid })}>
              {t('partners.acts.retire_key')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
