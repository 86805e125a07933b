import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IssuedSecret } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { toast } from '@/shared/ui/toasts';
import css from './clients.module.css';

/** Shown this once; the API keeps only its hash. */
export function SecretOnce({ issued, onDone }: { issued: IssuedSecret; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={css.once} role="status">
      <h3>{t('partners.secret.ready', { client: issued.clientId })}</h3>
      <p>{t('partners.secret.once')}</p>
      {issued.formerEndsAt && (
        <p>{t('partners.secret.former_until', { at: instant(issued.formerEndsAt) })}</p>
      )}
      <code className={css.secret}>{issued.secret}</code>
      <div className={css.acts}>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(issued.secret).then(() => toast(t('partners.secret.copied')))
          }
        >
          {t('partners.secret.copy')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('partners.secret.kept')}
        </Button>
      </div>
    </div>
  );
}
