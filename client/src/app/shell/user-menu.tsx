import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useSignOut } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import css from './shell.module.css';

/** A disclosure of links, not an ARIA menu: tab and Enter are all that is needed. Escape or a click elsewhere closes it. */
export function UserMenu() {
  const { t } = useTranslation();
  const { user } = useSession();
  const signOut = useSignOut();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', onPointer);
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('pointerdown', onPointer);
      removeEventListener('keydown', onKey);
    };
  }, [open]);

  const close = () => setOpen(false);
  return (
    <div ref={box} className={css.account}>
      <button
        ref={button}
        type="button"
        className={css.tool}
        aria-expanded={open}
        aria-controls="account"
        aria-label={t('common.account_of', { name: user.displayName })}
        onClick={() => setOpen(!open)}
      >
        <Icon name="user" />
        <span className={css.wide}>{user.displayName}</span>
        <Icon name="down" size={16} />
      </button>
      <ul id="account" className={css.accountList} hidden={!open}>
        <li className={css.who}>{user.userName}</li>
        <li>
          <Link to="/access/my-sessions" className={css.entry} onClick={close}>
            <Icon name="clock" />
            {t('access.sessions.mine')}
          </Link>
        </li>
        <li>
          <Link to="/access/password" className={css.entry} onClick={close}>
            <Icon name="key" />
            {t('access.password.change')}
          </Link>
        </li>
        <li>
          <Link to="/access/second-factor" className={css.entry} onClick={close}>
            <Icon name="shield" />
            {t('access.second_factor.menu')}
          </Link>
        </li>
        <li>
          <button type="button" className={css.entry} onClick={() => void signOut()}>
            <Icon name="leave" />
            {t('access.session.sign_out')}
          </button>
        </li>
      </ul>
    </div>
  );
}
