import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { month as monthText, today } from '@/shared/format/format';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { expiries, holidays } from './calendar.api';
import css from './calendar.module.css';
import { DayList } from './day-list';
import { DayPanel } from './day-panel';
import { lastOf, shifted } from './month';
import { MonthGrid } from './month-grid';
import { calendarRoute } from './routes';

export function CalendarPage() {
  const { t } = useTranslation();
  const { month = today().slice(0, 7), open } = calendarRoute.useSearch();
  const navigate = calendarRoute.useNavigate();
  const found = useQuery(expiries(`${month}-01`, lastOf(month)));
  const off = useQuery(holidays(Number(month.slice(0, 4))));
  const go = (to: string | undefined) =>
    void navigate({ search: (now) => ({ ...now, month: to, open: undefined }) });
  const onOpen = (day: string | undefined) => void navigate({ search: (now) => ({ ...now, open: day }) });
  return (
    <Page
      title={t('control.calendar.title')}
      purpose={t('control.calendar.purpose')}
      help={t('control.calendar.help')}
    >
      <Beside
        open={open}
        label={t('control.calendar.panel')}
        onClose={() => onOpen(undefined)}
        panel={(day) => <DayPanel day={day} />}
      >
        <div className={css.bar}>
          <h2 aria-live="polite">{monthText(month)}</h2>
          <div className={css.turn} data-print="no">
            <Button variant="default" onClick={() => go(shifted(month, -1))}>
              {t('control.calendar.previous')}
            </Button>
            <Button variant="default" onClick={() => go(undefined)}>
              {t('control.calendar.today')}
            </Button>
            <Button variant="default" onClick={() => go(shifted(month, 1))}>
              {t('control.calendar.next')}
            </Button>
          </div>
        </div>
        <Query of={found} skeleton={<Skeleton rows={6} height={72} />}>
          {(days) => {
            const of = { month, days, holidays: off.data?.items ?? [], open, onOpen };
            return (
              <>
                <MonthGrid {...of} />
                <DayList {...of} />
              </>
            );
          }}
        </Query>
      </Beside>
    </Page>
  );
}
