import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/format';
import { useMay } from '@/shared/session/session';
import css from './arraigos.module.css';
import { worklistCounts } from './arraigos.api';
import { countOf, worklistsOf, type WorklistName } from './worklists';

/** The worklists of this role, each with how many wait in it now. */
export function Segments({ at }: { at: WorklistName }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useQuery(worklistCounts);
  return (
    <nav aria-label={t('arraigos.list.segments')} data-print="no">
      <ul className={css.segments}>
        {worklistsOf(may).map((name) => {
          const count = data && countOf(data, name);
          return (
            <li key={name}>
              <Link
                to="/control/arraigos"
                search={{ worklist: name }}
                activeOptions={{ exact: true, includeSearch: true }}
                aria-current={name === at ? 'page' : undefined}
                className={css.segment}
              >
                {t(`arraigos.worklists.${name}.name`)}
                {count !== undefined && <span>{number(count)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
