import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalWarning } from '@/shared/api/schema.gen';
import { orderAddress } from './act-values';
import css from './acts.module.css';

interface OutcomeProps {
  title: string;
  words: string;
  arraigoId: string;
  children?: ReactNode;
}

/** What the API has now, where the form was; it stays until the officer leaves. */
export function Outcome({ title, words, arraigoId, children }: OutcomeProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={css.outcome} aria-labelledby="outcome-title">
      <h2 id="outcome-title" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p>{words}</p>
      {children}
      <p>
        <Link to={orderAddress(arraigoId)}>{t('control.acts.back_to_order')}</Link>
      </p>
    </section>
  );
}

/** A proposal waits: who may confirm, and the address to hand over. */
export function Proposed({
  arraigoId,
  actId,
  warnings = [],
}: {
  arraigoId: string;
  actId: string;
  warnings?: readonly ProposalWarning[];
}) {
  const { t } = useTranslation();
  return (
    <Outcome
      title={t('control.acts.proposed')}
      words={t('control.acts.proposed_words')}
      arraigoId={arraigoId}
    >
      {warnings.map((warning) => (
        <p key={warning} className={css.warning}>
          {t(`control.acts.warnings.${warning}`)}
        </p>
      ))}
      <p>
        <Link to="/control/arraigos/$id/confirm/$actId" params={{ id: arraigoId, actId }}>
          {t('control.acts.see_proposal')}
        </Link>
      </p>
    </Outcome>
  );
}
