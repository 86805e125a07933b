import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/format';
import { Badge } from '@/shared/ui/badge';
import { Query, Skeleton } from '@/shared/ui/states';
import { seal } from './certificates.api';
import css from './certificates.module.css';

/** The certificate's own entry of the register chain: asked again until it is sealed. */
export function SealState({ certificateId }: { certificateId: string }) {
  const { t } = useTranslation();
  const found = useQuery({
    ...seal(certificateId),
    refetchInterval: ({ state }) => (state.data?.sealed === false ? 5000 : false),
  });
  return (
    <section aria-live="polite" className={css.seal}>
      <h3>{t('papers.seal.title')}</h3>
      <Query of={found} skeleton={<Skeleton rows={1} height={28} />}>
        {(of) =>
          of.sealed ? (
            <>
              <Badge tone="lifted">{t('papers.seal.sealed', { seal: number(of.seal ?? 0) })}</Badge>
              <p>{t(of.proof?.published ? 'papers.seal.published' : 'papers.seal.proved')}</p>
            </>
          ) : (
            <>
              <Badge tone="waiting">{t('papers.seal.pending')}</Badge>
              <p>{t('papers.seal.pending_why')}</p>
            </>
          )
        }
      </Query>
    </section>
  );
}
