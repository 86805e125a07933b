import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/shared/ui/page';
import { AlertActs } from './alert-acts';
import { AlertFacts } from './alert-facts';
import { AlertTimeline } from './alert-timeline';
import { Pending } from './pending';
import { alertRoute } from './routes';
import { WithAlert } from './with-alert';

export function AlertPage() {
  const { t } = useTranslation();
  const { alertId } = alertRoute.useParams();
  return (
    <Page
      title={t('alerts.one.title')}
      purpose={t('alerts.one.purpose')}
      help={t('alerts.one.help')}
      crumbs={[{ to: '/control/alerts', label: t('alerts.list.title') }]}
    >
      <WithAlert key={alertId} alertId={alertId}>
        {({ value: of, etag }) => (
          <>
            <h2>{of.typeName}</h2>
            <Pending of={of} etag={etag} />
            <AlertActs of={of} etag={etag} />
            <AlertFacts of={of} />
            <Section title={t('alerts.one.acts')}>
              <AlertTimeline of={of} />
            </Section>
          </>
        )}
      </WithAlert>
    </Page>
  );
}
