import { useTranslation } from 'react-i18next';
import type { PaperRow } from '@/shared/api/schema.gen';
import { day } from '@/shared/format/format';
import css from './acts.module.css';

const fold = (said: string) => said.replaceAll(/[\s.-]+/g, '').toLowerCase();

/** The order's own paper and the new one, line by line; another court or case is marked, with a word. */
export function Comparison({ first, second }: { first: PaperRow; second: PaperRow }) {
  const { t } = useTranslation();
  const date = (iso: string | null | undefined) => (iso ? day(iso) : '');
  const rows = [
    { label: t('arraigos.court'), of: [first.courtName, second.courtName], same: true },
    { label: t('arraigos.case_file'), of: [first.caseFile ?? '', second.caseFile ?? ''], same: true },
    { label: t('arraigos.oficio'), of: [first.oficio, second.oficio] },
    { label: t('arraigos.oficio_date'), of: [date(first.oficioDate), date(second.oficioDate)] },
    {
      label: t('arraigos.resolution_date'),
      of: [date(first.resolutionDate), date(second.resolutionDate)],
    },
    { label: t('arraigos.judge'), of: [first.judge ?? '', second.judge ?? ''] },
  ].filter(({ of }) => of.some((said) => said !== ''));
  return (
    <div className={css.scroll}>
      <table className={css.compare}>
        <thead>
          <tr>
            <th scope="col">{t('control.acts.confirm.datum')}</th>
            <th scope="col">{t('control.acts.confirm.in_order')}</th>
            <th scope="col">{t('control.acts.confirm.in_paper')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, of: [ours = '', theirs = ''], same }) => {
            const differs = same === true && theirs !== '' && fold(ours) !== fold(theirs);
            return (
              <tr key={label} className={differs ? css.differs : undefined}>
                <th scope="row">{label}</th>
                <td>{ours || t('common.unknown')}</td>
                <td>
                  {theirs || t('common.unknown')}
                  {differs && <strong> · {t('control.acts.confirm.differs')}</strong>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
