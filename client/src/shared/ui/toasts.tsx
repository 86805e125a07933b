import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon';
import css from './toasts.module.css';

interface Toast {
  id: number;
  text: string;
}

let toasts: readonly Toast[] = [];
let next = 1;
const listeners = new Set<() => void>();
function set(to: readonly Toast[]) {
  toasts = to;
  for (const listener of listeners) listener();
}

const dismiss = (id: number) => set(toasts.filter((toast) => toast.id !== id));

/** Says that something is done. What the officer must keep (a number, a refusal) stands on the page, not here. */
export function toast(text: string) {
  const id = next++;
  set([...toasts.slice(-2), { id, text }]);
  setTimeout(() => dismiss(id), 8000);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Toasts() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(subscribe, () => toasts);
  return (
    <div className={css.stack} role="status" aria-live="polite" data-print="no">
      {shown.map(({ id, text }) => (
        <div key={id} className={css.toast}>
          <Icon name="check" />
          <span>{text}</span>
          <button
            type="button"
            className={css.close}
            aria-label={t('common.close')}
            onClick={() => dismiss(id)}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  );
}
