import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@/shared/api/schema.gen';
import { day } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Badge, type Tone } from '@/shared/ui/badge';
import { Facts } from '@/shared/ui/page';
import css from './certificates.module.css';

const tones: Record<Finding['kind'], Tone> = {
  in_force: 'inForce',
  unverified: 'waiting',
  namesake: 'observed',
};

/** The orders the answer rests on, with those that an officer must tell apart at the window. */
export function Findings({ of }: { of: readonly Finding[] }) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <section className={css.findings} aria-label={t('papers.findings.title')}>
      <h3>{t('papers.findings.title')}</h3>
      {of.length === 0 && <p>{t('papers.findings.none')}</p>}
      {of.map(({ kind, order }) => (
        <article key={order.arraigoId} className={css.finding}>
          <Badge tone={tones[kind]}>{t(`papers.findings.kinds.${kind}`)}</Badge>
          <Facts
            of={[
              [t('papers.findings.court'), order.courtName],
              [t('papers.findings.case'), order.caseFile],
              [t('papers.findings.oficio'), order.oficio],
              [
                t('papers.findings.type'),
                order.type && textFor(`certificates.types.${order.type}`, order.type),
              ],
              [t('papers.findings.annotated'), order.annotatedOn && day(order.annotatedOn)],
              [t('papers.findings.expires'), order.expiresOn && day(order.expiresOn)],
            ]}
          />
          {may(can.readArraigos) && (
            <Link to="/control/arraigos/$arraigoId" params={{ arraigoId: order.arraigoId }}>
              {t('papers.findings.open')}
            </Link>
          )}
        </article>
      ))}
    </section>
  );
}
