import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './beside.module.css';
import { Icon } from './icon';

interface BesideProps {
  children: ReactNode;
  /** What is open; its id stands in the address so that back closes it. */
  open: string | undefined;
  label: string;
  panel: (id: string) => ReactNode;
  onClose: () => unknown;
}

/** A list with the chosen record beside it; on a narrow screen the record takes the place of the list. */
export function Beside({ children, open, label, panel, onClose }: BesideProps) {
  const { t } = useTranslation();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open !== undefined) region.current?.focus({ preventScroll: false });
  }, [open]);
  useEffect(() => {
    const element = region.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    element?.addEventListener('keydown', onKey);
    return () => element?.removeEventListener('keydown', onKey);
  }, [open, onClose]);
  return (
    <div className={open === undefined ? css.pair : `${css.pair} ${css.open}`}>
      <div className={css.list}>{children}</div>
      {open !== undefined && (
        <section ref={region} tabIndex={-1} aria-label={label} className={css.panel}>
          <div className={css.bar} data-print="no">
            <button type="button" className={css.close} onClick={() => onClose()}>
              <Icon name="close" size={16} />
              {t('common.close_panel')}
            </button>
          </div>
          {panel(open)}
        </section>
      )}
    </div>
  );
}
