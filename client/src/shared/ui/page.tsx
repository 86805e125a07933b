import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { instant } from '@/shared/format/format';
import { Icon } from './icon';
import css from './page.module.css';

interface PageProps {
  title: string;
  /** One sentence: what this screen is for. */
  purpose: string;
  /** Short help; paragraphs are separated by a line break. */
  help?: string;
  /** The one primary action, and at most a few quiet ones before it. */
  actions?: ReactNode;
  /** Only below the second level. */
  crumbs?: readonly { to: string; label: string }[];
  children: ReactNode;
}

export function Page({ title, purpose, help, actions, crumbs, children }: PageProps) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.institution_short')}`;
  }, [title, t]);
  return (
    <div className={css.page}>
      <p data-print="only">
        {t('common.institution')} · {t('common.printed_at', { at: instant(new Date().toISOString()) })}
      </p>
      {crumbs && (
        <nav aria-label={t('common.crumbs')}>
          <ol className={css.crumbs}>
            {crumbs.map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{crumb.label}</Link>
                <Icon name="right" size={14} />
              </li>
            ))}
            <li aria-current="page">{title}</li>
          </ol>
        </nav>
      )}
      <header className={css.head}>
        <div className={css.title}>
          <h1>{title}</h1>
          <p className={css.purpose}>{purpose}</p>
        </div>
        {actions && (
          <div className={css.actions} data-print="no">
            {actions}
          </div>
        )}
      </header>
      {help && (
        <details className={css.help} data-print="no">
          <summary>{t('common.help')}</summary>
          <div>{help}</div>
        </details>
      )}
      {children}
    </div>
  );
}

export function Section({
  title,
  actions,
  children,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={css.section} aria-labelledby={id}>
      <div className={css.sectionHead}>
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** Facts in columns. A fact that the reader may not see, or that does not exist, is absent. */
export function Facts({
  of,
}: {
  of: readonly (readonly [label: string, value: ReactNode, wide?: 'wide'])[];
}) {
  return (
    <dl className={css.facts}>
      {of
        .filter(([, value]) => value !== undefined && value !== null && value !== '' && value !== false)
        .map(([label, value, wide]) => (
          <div key={label} className={wide && css.wide}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
