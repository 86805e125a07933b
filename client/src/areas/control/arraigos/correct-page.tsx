import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { Versioned } from '@/shared/api/query';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import type { Purpose } from '@/shared/purpose/purpose';
import { Page } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import css from './arraigos.module.css';
import { correctArraigo } from './arraigos.api';
import { bodyOf } from './registration';
import { RegistrationForm } from './registration-form';
import { correctRoute } from './routes';
import { Scans } from './scans';
import { WithOrder } from './with-order';

export function CorrectPage() {
  const { t } = useTranslation();
  const { arraigoId } = correctRoute.useParams();
  return (
    <Page
      title={t('arraigos.correct.title')}
      purpose={t('arraigos.correct.purpose')}
      help={t('arraigos.correct.help')}
      crumbs={[{ to: '/control/arraigos', label: t('arraigos.list.title') }]}
    >
      <WithOrder arraigoId={arraigoId} from="all">
        {(read, purpose) => <Correct key={arraigoId} read={read} purpose={purpose} />}
      </WithOrder>
    </Page>
  );
}

function Correct({
  read: { value: of, etag },
  purpose,
}: {
  read: Versioned<ArraigoDetail>;
  purpose: Purpose;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { run, busy, problem } = useCommand(correctArraigo);
  return (
    <div className={css.beside}>
      <Scans of={of} purpose={purpose} open />
      <RegistrationForm
        of={of}
        action={t('arraigos.correct.action')}
        draft={`control.arraigo.correct.${of.id}`}
        busy={busy}
        problem={problem}
        reasoned
        onSubmit={async (typed) => {
          const done = await run({ arraigoId: of.id, etag, ...bodyOf(typed, of), why: typed.why ?? '' });
          toast(t(done.proposalId ? 'arraigos.correct.waits' : 'arraigos.correct.done'));
          await navigate({
            to: '/control/arraigos/$arraigoId',
            params: { arraigoId: of.id },
            search: { from: 'all' },
          });
        }}
      />
    </div>
  );
}
