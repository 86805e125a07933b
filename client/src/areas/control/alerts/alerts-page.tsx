import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { WorkList } from '@/shared/tables/work-list';
import { Page } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import css from '../arraigos/arraigos.module.css';
import { AlertFilter } from './alert-filter';
import { AlertPanel } from './alert-panel';
import { alerts, worklistCounts } from './alerts.api';
import { columns } from './columns';
import { alertsRoute } from './routes';
import { countOf, firstWorklist, purposeOf, type WorklistName, worklistNames } from './worklists';

export function AlertsPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { open, ...address } = alertsRoute.useSearch();
  const navigate = alertsRoute.useNavigate();
  const worklist = address.worklist ?? firstWorklist(may);
  const find = { ...address, worklist };
  const purpose = purposeOf(worklist);
  const found = useQuery(alerts(find, purpose));
  return (
    <Page
      title={t('alerts.list.title')}
      purpose={t(`alerts.worklists.${worklist}.purpose`)}
      help={t('alerts.list.help')}
      actions={
        may(can.registerAlerts) && (
          <Button component={Link} to="/control/alerts/new">
            {t('alerts.register.title')}
          </Button>
        )
      }
    >
      <Segments at={worklist} />
      <AlertFilter key={JSON.stringify({ ...address, after: undefined })} />
      <WorkList
        of={found}
        caption={t(`alerts.worklists.${worklist}.name`)}
        columns={columns(t)}
        empty={
          <Empty title={t('alerts.list.empty')} why={t(`alerts.worklists.${worklist}.empty`)} icon="check" />
        }
        at={{ open, after: find.after }}
        go={(to) => navigate({ search: (now) => ({ ...now, ...to }) })}
        label={t('alerts.one.title')}
        panel={(id) => <AlertPanel alertId={id} purpose={purpose} />}
        height={48}
      />
    </Page>
  );
}

/** The worklists, each with how many of the alerts this officer may see wait in it now. */
function Segments({ at }: { at: WorklistName }) {
  const { t } = useTranslation();
  const { data } = useQuery(worklistCounts);
  return (
    <nav aria-label={t('alerts.list.segments')} data-print="no">
      <ul className={css.segments}>
        {worklistNames.map((name) => {
          const count = data && countOf(data, name);
          return (
            <li key={name}>
              <Link
                to="/control/alerts"
                search={{ worklist: name }}
                activeOptions={{ exact: true, includeSearch: true }}
                aria-current={name === at ? 'page' : undefined}
                className={css.segment}
              >
                {t(`alerts.worklists.${name}.name`)}
                {count !== undefined && <span>{number(count)}</span>}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
