import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { WorkList } from '@/shared/tables/work-list';
import { Page } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import { ArraigoFilter } from './arraigo-filter';
import { ArraigoPanel } from './arraigo-panel';
import { arraigos } from './arraigos.api';
import { columns } from './columns';
import { ExportButton } from './export-button';
import { arraigosRoute } from './routes';
import { Segments } from './segments';
import { firstWorklist, purposeOf } from './worklists';

export function ArraigosPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { open, ...address } = arraigosRoute.useSearch();
  const navigate = arraigosRoute.useNavigate();
  const worklist = address.worklist ?? firstWorklist(may);
  const find = { ...address, worklist };
  const purpose = purposeOf(worklist, may);
  const found = useQuery(arraigos(find, purpose));
  return (
    <Page
      title={t('arraigos.list.title')}
      purpose={t(`arraigos.worklists.${worklist}.purpose`)}
      help={t('arraigos.list.help')}
      actions={
        <>
          {may(can.exportArraigos) && <ExportButton find={find} purpose={purpose} />}
          {may(can.receiveArraigos) && (
            <Button component={Link} to="/control/arraigos/new">
              {t('arraigos.receive.title')}
            </Button>
          )}
        </>
      }
    >
      <Segments at={worklist} />
      <ArraigoFilter />
      <WorkList
        of={found}
        caption={t(`arraigos.worklists.${worklist}.name`)}
        columns={columns(t)}
        empty={
          <Empty
            title={t('arraigos.list.empty')}
            why={t(`arraigos.worklists.${worklist}.empty`)}
            icon="check"
          />
        }
        at={{ open, after: find.after }}
        go={(to) => navigate({ search: (now) => ({ ...now, ...to }) })}
        label={t('arraigos.one.title')}
        panel={(id) => <ArraigoPanel arraigoId={id} purpose={purpose} from={worklist} />}
        height={48}
      />
    </Page>
  );
}
