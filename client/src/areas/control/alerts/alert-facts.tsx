import { useTranslation } from 'react-i18next';
import type { AlertDetail } from '@/shared/api/schema.gen';
import { country, institution } from '@/shared/fields/catalogued';
import { formatCui } from '@/shared/fields/cui';
import { day, instant, partialDate } from '@/shared/format/format';
import { Facts, Section } from '@/shared/ui/page';
import css from '../arraigos/arraigos.module.css';
import { StateBadge, VisibilityBadge } from './alert-state';

/** What the authority asked, and for whom; brief beside a list. */
export function AlertFacts({ of, brief = false }: { of: AlertDetail; brief?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={css.head}>
        <StateBadge state={of.state} />
        <VisibilityBadge visibility={of.visibility} />
      </div>
      <Section title={t('alerts.instruction')}>
        <p>
          <strong>{of.instruction}</strong>
        </p>
        {of.narrowing && <p>{of.narrowing}</p>}
        <p className={css.muted}>{t(`alerts.disclosures.${of.disclosure}`)}</p>
      </Section>
      <Section title={t('alerts.subject.title')}>
        <SubjectFacts of={of.subject} />
      </Section>
      <Section title={t('alerts.request')}>
        <Facts
          of={[
            [t('alerts.type'), of.typeName],
            [t('alerts.origin'), <institution.Output key="origin" value={of.origin} />],
            [t('alerts.reference'), of.reference],
            [t('alerts.class'), t(`alerts.classes.${of.class}`)],
            [t('alerts.direction'), t(`alerts.directions.${of.direction}`)],
            [t('alerts.valid_from'), of.validFrom && partialDate(of.validFrom)],
            [t('alerts.valid_until'), of.validUntil && partialDate(of.validUntil)],
            [t('alerts.registered'), !brief && instant(of.registeredAt)],
            [t('alerts.activated'), !brief && of.activatedAt && instant(of.activatedAt)],
            [t('alerts.ended'), of.endedOn && day(of.endedOn)],
            [t('alerts.imported'), of.loadId && t('common.yes')],
          ]}
        />
      </Section>
    </>
  );
}

export function SubjectFacts({ of }: { of: AlertDetail['subject'] }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('alerts.subject.full_name'), of.fullName, 'wide'],
        [t('alerts.subject.birth_date'), of.birthDate && partialDate(of.birthDate)],
        [t('alerts.subject.sex'), of.sex && t(`fields.sex.${of.sex as 'F' | 'M' | 'X'}`)],
        [t('alerts.subject.nationality'), of.nationality && <country.Output value={of.nationality} />],
        [t('alerts.subject.cui'), of.cui && formatCui(of.cui)],
        [
          t('alerts.subject.documents'),
          of.documents.map(({ state, number }) => `${state} ${number}`).join(' · '),
        ],
        [t('alerts.subject.description'), of.description, 'wide'],
      ]}
    />
  );
}
