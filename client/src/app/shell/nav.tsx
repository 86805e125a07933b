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
  // An entry stays lit for the screens below it; of two that fit, the longer one is meant.
  const lit = groups
    .flatMap(({ entries }) => entries.map(({ to }) => to))
    .filter((to) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)))
    .reduce((best, to) => (to.length > best.length ? to : best), '');
  return (
    <nav aria-label={t('common.areas')} className={css.nav}>
      {groups.map(({ label, entries }) => (
        <div key={label ?? 'home'}>
          {label && <h2 className={css.group}>{t(label)}</h2>}
          <ul>
            {entries.map(({ to, label: name, icon, count: Count }) => (
              <li key={to}>
                <Link
                  to={to}
                  className={css.entry}
                  activeOptions={{ exact: true }}
                  aria-current={to === lit ? 'page' : undefined}
                >
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
