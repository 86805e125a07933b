import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '@/shared/ui/icon';
import { useMenu } from './menu';
import css from './shell.module.css';

/** The areas as one list; a worklist shows how much waits in it. */
export function Nav() {
  const { t } = useTranslation();
  const groups = useMenu();
  const { pathname } = useLocation();
  // An entry stays lit for the screens below it, except for those that have an entry of their own.
  const yields = (to: string) =>
    groups.some(({ entries }) =>
      entries.some((other) => other.to.startsWith(`${to}/`) && pathname.startsWith(other.to)),
    );
  return (
    <nav aria-label={t('common.areas')} className={css.nav}>
      {groups.map(({ label, entries }) => (
        <div key={label ?? 'home'}>
          {label && <h2 className={css.group}>{t(label)}</h2>}
          <ul>
            {entries.map(({ to, label: name, icon, count: Count }) => (
              <li key={to}>
                <Link to={to} className={css.entry} activeOptions={{ exact: to === '/' || yields(to) }}>
                  <Icon name={icon} />
                  <span>{t(name)}</span>
                  {Count && (
                    <span className={css.count}>
                      <Count />
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
