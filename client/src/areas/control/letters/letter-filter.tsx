import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './letters.module.css';
import { lettersRoute } from './routes';

/** Above the list also when it is empty: an empty list is left by another choice. */
export function LetterFilter() {
  const { t } = useTranslation();
  const { state = 'pending', kind } = lettersRoute.useSearch();
  const navigate = lettersRoute.useNavigate();
  return (
    <div className={css.filter} data-print="no">
      <Select
        label={t('control.letters.state')}
        value={state}
        onChange={(to) =>
          void navigate({
            search: (now) => ({ ...now, after: undefined, state: to as typeof state }),
          })
        }
        data={[
          { value: 'pending', label: t('control.letters.states.pending') },
          { value: 'dispatched', label: t('control.letters.states.dispatched') },
          { value: 'all', label: t('common.all') },
        ]}
        allowDeselect={false}
        w={200}
      />
      <Select
        label={t('control.letters.kind')}
        value={kind ?? ''}
        onChange={(to) =>
          void navigate({
            search: (now) => ({
              ...now,
              after: undefined,
              kind: to === '' ? undefined : (to as typeof kind),
            }),
          })
        }
        data={[
          { value: '', label: t('common.all') },
          ...(['annotation', 'observation', 'extension', 'lifting', 'substitution', 'return'] as const).map(
            (code) => ({ value: code, label: t(`control.letters.kinds.${code}`) }),
          ),
        ]}
        allowDeselect={false}
        w={220}
      />
    </div>
  );
}
