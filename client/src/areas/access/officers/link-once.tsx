import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { IssuedLink } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';
import { toast } from '@/shared/ui/toasts';
import css from './officers.module.css';

/** Shown this once; the API keeps only its hash. */
export function LinkOnce({ link, name, onDone }: { link: IssuedLink; name: string; onDone: () => void }) {
  const { t } = useTranslation();
  const address = `${location.origin}/link#${encodeURIComponent(link.secret)}`;
  return (
    <div className={css.once} role="status">
      <h3>{t('access.acts.link_ready', { name })}</h3>
      <p>{t('access.acts.link_once', { at: instant(link.expiresAt) })}</p>
      <code className={css.address}>{address}</code>
      <div className={css.acts}>
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(address).then(() => toast(t('access.acts.copied')))
          }
        >
          {t('access.acts.copy')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('access.acts.link_kept')}
        </Button>
      </div>
    </div>
  );
}
