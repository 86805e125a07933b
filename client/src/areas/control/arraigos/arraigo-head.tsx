import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { useMay } from '@/shared/session/session';
import { DaysLeft } from '@/shared/ui/badge';
import { AnswerLeft, StateBadge } from './arraigo-state';
import css from './arraigos.module.css';
import { actsOn } from './next-act';

/** How the order stands, and what it waits for: the one next act first, the others after it. */
export function Standing({ of }: { of: ArraigoDetail }) {
  const { t } = useTranslation();
  const may = useMay();
  const acts = actsOn(of, may);
  const due = of.endedOn ? undefined : (of.reviewOn ?? of.expiresOn);
  const urgent = of.state === 'RECIBIDO' || of.state === 'OBSERVADO' || of.state === 'REGISTRADO';
  return (
    <>
      <div className={css.head}>
        <StateBadge state={of.state} />
        {of.answerDaysLeft !== undefined && of.answerDaysLeft !== null && !of.endedOn && (
          <AnswerLeft days={of.answerDaysLeft} />
        )}
        {due && <DaysLeft due={due} soon={30} />}
      </div>
      {acts.length > 0 && (
        <div className={css.acts} data-print="no">
          {acts.map(({ name, to }, index) => (
            <Button
              key={name}
              component={Link}
              to={to}
              variant={
                index === 0 && (urgent || name.startsWith('answer') || name === 'decide')
                  ? 'filled'
                  : 'default'
              }
            >
              {t(`arraigos.acts.${name}`)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
