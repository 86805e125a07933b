import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/shared/api/problem';
import { session, useMay, useSession } from '@/shared/session/session';
import { Icon } from '@/shared/ui/icon';
import { Page } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { ProblemPanel } from '@/shared/ui/states';
import { Nav } from './nav';
import { PaletteButton } from './palette-button';
import css from './shell.module.css';
import { LanguageSwitch, SchemeSwitch } from './switches';
import { UserMenu } from './user-menu';

/** Everything an officer sees stands in here; without a session it leads to the sign-in and back. */
export function Shell() {
  const current = useQuery(session);
  return (
    <Query
      of={current}
      skeleton={
        <div className={css.openMain}>
          <Skeleton rows={8} height={28} />
        </div>
      }
    >
      {(data) => (data && !data.task ? <Frame /> : <ToSignIn />)}
    </Query>
  );
}

/** Once: `Navigate` would go again with every render until the sign-in is loaded. */
function ToSignIn() {
  const router = useRouter();
  useEffect(() => {
    const from = router.state.location.href;
    void router.navigate({ to: '/sign-in', search: from === '/' ? {} : { to: from }, replace: true });
  }, [router]);
  return null;
}

function Frame() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { pathname } = useLocation();
  // The menu of a phone is open on the page where it was opened, and so closes by itself on the next.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  useEffect(() => {
    // A new page is announced by moving the focus to it, as a page load would.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);

  return (
    <div className={css.frame}>
      <a className={css.skip} href="#main">
        {t('common.skip')}
      </a>
      <header className={css.bar} data-print="no">
        <button
          type="button"
          className={`${css.tool} ${css.burger}`}
          aria-expanded={open}
          aria-controls="areas"
          aria-label={t('common.menu')}
          onClick={() => setOpenAt(open ? undefined : pathname)}
        >
          <Icon name={open ? 'close' : 'menu'} />
        </button>
        <span className={css.institution}>
          <span className={css.wide}>{t('common.institution')}</span>
          <span className={css.narrow}>{t('common.institution_short')}</span>
          {user.unit && <span className={css.unit}>{user.unit}</span>}
        </span>
        <span className={css.spring} />
        <PaletteButton />
        <LanguageSwitch />
        <SchemeSwitch />
        <UserMenu />
      </header>
      <div className={css.side} data-open={open} id="areas" data-print="no">
        <Nav />
      </div>
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <Permitted />
      </main>
    </div>
  );
}

/** The screen, or the refusal, by the permission that its route names. */
function Permitted() {
  const { t } = useTranslation();
  const may = useMay();
  const refused = useMatches({ select: (matches) => matches.some(({ staticData }) => !may(staticData.may)) });
  if (!refused) return <Outlet />;
  return (
    <Page title={t('common.refused_title')} purpose={t('common.refused_purpose')}>
      <ProblemPanel problem={new ApiProblem(403, 'access.forbidden')} />
    </Page>
  );
}
