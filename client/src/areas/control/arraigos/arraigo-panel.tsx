import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import type { Purpose } from '@/shared/purpose/purpose';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { PaperFacts, TermFacts } from './arraigo-facts';
import { Standing } from './arraigo-head';
import { Subjects } from './arraigo-subjects';
import css from './arraigos.module.css';
import { arraigo } from './arraigos.api';
import type { WorklistName } from './worklists';

interface ArraigoPanelProps {
  arraigoId: string;
  purpose: Purpose;
  /** The list that stated the purpose; without it the full record asks for one. */
  from?: WorklistName;
}

export function ArraigoPanel({ arraigoId, purpose, from }: ArraigoPanelProps) {
  const found = useQuery(arraigo(arraigoId, purpose));
  return (
    <Query of={found} skeleton={<Skeleton rows={8} />}>
      {({ value }) => <Brief key={arraigoId} of={value} from={from} />}
    </Query>
  );
}

function Brief({ of, from }: { of: ArraigoDetail; from: WorklistName | undefined }) {
  const { t } = useTranslation();
  return (
    <div className={css.panel}>
      <h2>{t('arraigos.one.oficio', { oficio: of.order.oficio })}</h2>
      <Standing of={of} />
      <Link to="/control/arraigos/$arraigoId" params={{ arraigoId: of.id }} search={{ from }}>
        {t('arraigos.one.whole')}
      </Link>
      <PaperFacts of={of} />
      <TermFacts of={of} />
      <Section title={t('arraigos.subjects')}>
        <Subjects of={of.subjects} brief />
      </Section>
    </div>
  );
}
