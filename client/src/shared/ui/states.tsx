import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type CSSProperties, type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/shared/api/problem';
import { Icon, type IconName } from './icon';
import css from './states.module.css';

interface EmptyProps {
  title: string;
  /** Why there is nothing. */
  why: string;
  /** What to do. */
  action?: ReactNode;
  icon?: IconName;
}

export const Empty = ({ title, why, action, icon = 'inbox' }: EmptyProps) => (
  <div className={css.panel}>
    <Icon name={icon} size={24} />
    <strong>{title}</strong>
    <p>{why}</p>
    {action && <div className={css.actions}>{action}</div>}
  </div>
);

interface ProblemProps {
  problem: ApiProblem;
  onRetry?: () => unknown;
  children?: ReactNode;
}

/** What happened, what to do next, and the number by which it can be found. */
export function ProblemPanel({ problem, onRetry, children }: ProblemProps) {
  const { t } = useTranslation();
  return (
    <div className={`${css.panel} ${css.bad}`} role="alert">
      <Icon name={problem.kind === 'refused' ? 'shield' : 'warning'} size={24} />
      <strong>{problem.text}</strong>
      <p>{problem.retryAfter ? t('errors.remedy.wait', { count: problem.retryAfter }) : problem.remedy}</p>
      <p className={css.reference}>
        {t('common.error_code', { code: problem.code })}
        {problem.reference && <> · {t('common.error_reference', { reference: problem.reference })}</>}
      </p>
      {(onRetry ?? children) && (
        <div className={css.actions}>
          {children}
          {onRetry && problem.kind !== 'refused' && (
            <Button variant="default" onClick={() => onRetry()}>
              {t('common.retry')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Grey bars of the height that the data will have, announced once it takes longer than a blink. */
export function Skeleton({ rows = 6, height = 20 }: { rows?: number; height?: number }) {
  const { t } = useTranslation();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={css.bones} style={{ '--bone': `${height}px` } as CSSProperties}>
      <span role="status" className="igm-hidden">
        {late ? t('common.loading') : ''}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={css.bone} />
      ))}
    </div>
  );
}

interface QueryProps<T> {
  of: UseQueryResult<T>;
  /** As high as the data will be, so that nothing moves when it comes. */
  skeleton?: ReactNode;
  empty?: { when: (data: T) => boolean; show: ReactNode };
  children: (data: T) => ReactNode;
}

/** The four states of anything that is read: loading, empty, refused or failed, data. */
export function Query<T>({ of, skeleton, empty, children }: QueryProps<T>) {
  if (of.data !== undefined) {
    return (
      <>
        {of.error && <ProblemPanel problem={asProblem(of.error)} onRetry={of.refetch} />}
        {empty?.when(of.data) ? empty.show : children(of.data)}
      </>
    );
  }
  if (of.error) return <ProblemPanel problem={asProblem(of.error)} onRetry={of.refetch} />;
  return skeleton ?? <Skeleton />;
}
