import { useTranslation } from 'react-i18next';
import { Page, Section } from '@/shared/ui/page';
import { Empty } from '@/shared/ui/states';
import { PaperFacts } from './arraigo-facts';
import { Subjects } from './arraigo-subjects';
import { StateBadge } from './arraigo-state';
import css from './arraigos.module.css';
import { verifyRoute } from './routes';
import { Scans } from './scans';
import { VerifyActs } from './verify-acts';
import { WithOrder } from './with-order';

export function VerifyPage() {
  const { t } = useTranslation();
  const { arraigoId } = verifyRoute.useParams();
  return (
    <Page
      title={t('arraigos.verify.title')}
      purpose={t('arraigos.verify.purpose')}
      help={t('arraigos.verify.help')}
      crumbs={[{ to: '/control/arraigos?worklist=to_verify', label: t('arraigos.list.title') }]}
    >
      <WithOrder arraigoId={arraigoId} from="to_verify">
        {({ value: of, etag }, purpose) => (
          <div className={css.beside}>
            <Scans of={of} purpose={purpose} open />
            <div className={css.work}>
              <div className={css.head}>
                <h2>{t('arraigos.one.oficio', { oficio: of.order.oficio })}</h2>
                <StateBadge state={of.state} />
              </div>
              <PaperFacts of={of} />
              <Section title={t('arraigos.subjects')}>
                <Subjects of={of.subjects} />
              </Section>
              {of.state === 'REGISTRADO' || of.state === 'OBSERVADO' ? (
                <VerifyActs key={of.id} of={of} etag={etag} />
              ) : (
                <Empty icon="check" title={t('arraigos.verify.done')} why={t('arraigos.verify.done_why')} />
              )}
            </div>
          </div>
        )}
      </WithOrder>
    </Page>
  );
}
