import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import type { Purpose } from '@/shared/purpose/purpose';
import { day, instant } from '@/shared/format/format';
import { Icon } from '@/shared/ui/icon';
import { Page, Section } from '@/shared/ui/page';
import { PaperFacts, TermFacts } from './arraigo-facts';
import { Standing } from './arraigo-head';
import { Subjects } from './arraigo-subjects';
import { ArraigoTimeline } from './arraigo-timeline';
import css from './arraigos.module.css';
import { arraigoRoute } from './routes';
import { Scans } from './scans';
import { WithOrder } from './with-order';

export function ArraigoPage() {
  const { t } = useTranslation();
  const { arraigoId } = arraigoRoute.useParams();
  const { from } = arraigoRoute.useSearch();
  const crumbs = [{ to: '/control/arraigos', label: t('arraigos.list.title') }];
  const print = (
    <Button
      variant="default"
      leftSection={<Icon name="printer" size={16} />}
      onClick={() => globalThis.print()}
    >
      {t('common.print')}
    </Button>
  );
  return (
    <Page
      title={t('arraigos.one.title')}
      purpose={t('arraigos.one.purpose')}
      help={t('arraigos.one.help')}
      crumbs={crumbs}
      actions={print}
    >
      <WithOrder arraigoId={arraigoId} from={from}>
        {({ value }, purpose) => <Order of={value} purpose={purpose} />}
      </WithOrder>
    </Page>
  );
}

function Order({ of, purpose }: { of: ArraigoDetail; purpose: Purpose }) {
  const { t } = useTranslation();
  const pending = of.proposals.filter(({ outcome }) => outcome === 'pending');
  const nameOf = (id: string) => of.subjects.find((subject) => subject.id === id)?.fullName ?? '';
  return (
    <>
      <h2>{t('arraigos.one.oficio_of', { oficio: of.order.oficio, court: of.order.courtName })}</h2>
      <Standing of={of} />
      {pending.map((proposal) => (
        <div key={proposal.id} className={css.notice} role="note">
          <strong>{t(`arraigos.proposals.${proposal.kind}`)}</strong>
          <span>{t('arraigos.proposed', { by: proposal.proposedBy, at: instant(proposal.proposedAt) })}</span>
          {proposal.warnings.map((warning) => (
            <span key={warning}>{t(`control.acts.warnings.${warning}`)}</span>
          ))}
          {proposal.why && <span>{proposal.why}</span>}
        </div>
      ))}
      <Section title={t('arraigos.one.paper')}>
        <PaperFacts of={of} />
      </Section>
      <Section title={t('arraigos.one.term')}>
        <TermFacts of={of} />
      </Section>
      <Section title={t('arraigos.subjects')}>
        <Subjects of={of.subjects} />
      </Section>
      {of.exitAuthorisations.length > 0 && (
        <Section title={t('arraigos.one.exits')}>
          <ul className={css.list}>
            {of.exitAuthorisations.map((exit) => (
              <li key={exit.id}>
                <strong>{t('arraigos.interval', { from: day(exit.from), until: day(exit.until) })}</strong>
                <span>{exit.subjects.map(nameOf).join(', ')}</span>
                <span className={css.muted}>{t('arraigos.one.oficio', { oficio: exit.order.oficio })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('arraigos.one.scans')}>
        <Scans of={of} purpose={purpose} />
      </Section>
      {of.letters.length > 0 && (
        <Section title={t('arraigos.one.letters')}>
          <ul className={css.list}>
            {of.letters.map((letter) => (
              <li key={letter.id}>
                <strong>{letter.number}</strong>
                <span>{t(`arraigos.letters.${letter.kind}`)}</span>
                <span className={css.muted}>
                  {letter.dispatchedAt
                    ? t('arraigos.dispatched', { at: instant(letter.dispatchedAt) })
                    : t('arraigos.undispatched', { at: instant(letter.writtenAt) })}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('arraigos.one.acts')}>
        <ArraigoTimeline of={of} />
      </Section>
    </>
  );
}
