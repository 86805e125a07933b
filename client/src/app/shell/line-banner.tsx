import { useTranslation } from 'react-i18next';
import { time } from '@/shared/format/format';
import { lastAnswerAt, useLineDown } from '@/shared/offline/line';
import { Icon } from '@/shared/ui/icon';
import css from './shell.module.css';

/** Plain words while there is no line, with the age of what is on the screen. */
export function LineBanner() {
  const { t } = useTranslation();
  const down = useLineDown();
  return (
    <div role="status" data-print="no">
      {down && (
        <div className={css.banner}>
          <Icon name="offline" />
          {t('common.offline', { at: time(lastAnswerAt().toISOString()) })}
        </div>
      )}
    </div>
  );
}
