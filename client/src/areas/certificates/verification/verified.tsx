import { useTranslation } from 'react-i18next';
import type { CertificateVerification } from '@/shared/api/schema.gen';
import { day, instant, longDay, partialDate } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { Icon } from '@/shared/ui/icon';
import { Facts } from '@/shared/ui/page';
import css from './verified.module.css';

/** What the institution says of the paper: no more than the paper itself shows, and whether the answer has changed since. */
export function Verified({ of, at }: { of: CertificateVerification; at: string }) {
  const { t } = useTranslation();
  const good = of.genuine && !of.changed;
  return (
    <section className={`${css.result} ${good ? css.good : of.genuine ? css.changed : css.bad}`}>
      <div className={css.head}>
        <Icon name={good ? 'check' : 'warning'} size={28} />
        <h2>
          {t(
            !of.genuine
              ? 'certificates.verification.not_genuine'
              : of.changed
                ? 'certificates.verification.genuine_changed'
                : 'certificates.verification.genuine',
          )}
        </h2>
      </div>
      {of.changed && (
        <p>
          {of.changedOn
            ? t('certificates.verification.changed_on', { day: longDay(of.changedOn) })
            : t('certificates.verification.changed')}
        </p>
      )}
      {of.genuine && !of.sealed && <p>{t('certificates.verification.unsealed')}</p>}
      <p className={css.says}>{t(`certificates.results.${of.result}`)}</p>
      <Facts
        of={[
          [t('certificates.verification.number'), of.number],
          [t('certificates.verification.issued'), instant(of.issuedAt)],
          [t('certificates.verification.cut'), instant(of.cutAt)],
          [t('certificates.verification.checked'), instant(at)],
        ]}
      />
      <h3>{t('certificates.verification.searched')}</h3>
      <Facts
        of={of.searched.map(({ name, value }) => [
          textFor(`certificates.facts.${name}`, name),
          name === 'birth_date' ? partialDate(value) : value,
        ])}
      />
      {of.orders.map((order) => (
        <div key={`${order.court} ${order.oficio}`} className={css.order}>
          <Facts
            of={[
              [
                t('certificates.verification.type'),
                order.type && textFor(`certificates.types.${order.type}`, order.type),
              ],
              [t('certificates.verification.court'), order.court],
              [t('certificates.verification.case'), order.caseFile],
              [t('certificates.verification.oficio'), order.oficio],
              [
                t('certificates.verification.state'),
                textFor(`certificates.states.${order.state}`, order.state),
              ],
              [t('certificates.verification.annotated'), order.annotatedOn && day(order.annotatedOn)],
              [t('certificates.verification.expires'), order.expiresOn && day(order.expiresOn)],
            ]}
          />
        </div>
      ))}
      <p className={css.fingerprint}>
        {t('certificates.verification.fingerprint')}: {of.fingerprint}
      </p>
    </section>
  );
}
