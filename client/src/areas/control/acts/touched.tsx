import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { instant } from '@/shared/format/format';

/** The certificates that had found the annulled order: number, result and the instant they speak of. */
export function Touched({ of, actId }: { of: ArraigoDetail; actId: string }) {
  const { t } = useTranslation();
  const touched = of.acts.find(({ id }) => id === actId)?.certificates ?? [];
  if (touched.length === 0) return <p>{t('control.acts.annul.touched_none')}</p>;
  return (
    <>
      <p>{t('control.acts.annul.touched', { count: touched.length })}</p>
      <ul>
        {touched.map(({ id, number, result, cutAt }) => (
          <li key={id}>
            {number} · {t(`papers.results.${result}`)} · {instant(cutAt)}
          </li>
        ))}
      </ul>
    </>
  );
}
