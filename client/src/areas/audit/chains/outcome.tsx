import { useTranslation } from 'react-i18next';
import type { Verification } from '@/shared/api/schema.gen';
import { instant, number } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { Icon } from '@/shared/ui/icon';
import { Facts } from '@/shared/ui/page';
import css from './chains.module.css';

/** The answer, with what was counted, or the first place where the log was touched. */
export function Outcome({ of, at }: { of: Verification; at: string }) {
  const { t } = useTranslation();
  const fault = of.firstFault;
  return (
    <section className={of.intact ? css.result : `${css.result} ${css.broken}`}>
      <div className={css.head}>
        <Icon name={of.intact ? 'check' : 'warning'} size={26} />
        <h2>{t(of.intact ? 'audit.chains.intact' : 'audit.chains.broken')}</h2>
      </div>
      {fault && <p>{textFor(`audit.faults.${fault.kind}`, fault.kind)}</p>}
      <Facts
        of={[
          [t('audit.chains.verified_at'), instant(at)],
          [t('audit.chains.rows'), number(of.rows)],
          [t('audit.chains.seals'), number(of.seals)],
          [t('audit.chains.unsealed'), number(of.unsealed)],
          [
            t('audit.chains.chain'),
            fault && t(fault.chain === 'audit' ? 'audit.chains.audit' : 'audit.chains.register'),
          ],
          [t('audit.chains.seal'), fault?.seal != null && number(fault.seal)],
          [t('audit.chains.position'), fault?.position != null && number(fault.position + 1)],
          [t('audit.chains.entry'), fault?.entryId && <span className={css.code}>{fault.entryId}</span>],
          [t('audit.entries.at'), fault?.at && instant(fault.at)],
        ]}
      />
      {fault && <p>{t('audit.chains.broken_next')}</p>}
    </section>
  );
}
