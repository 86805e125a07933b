import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { Facts, Section } from '@/shared/ui/page';
import { arraigoTypes } from '../arraigo-types/arraigo-types.api';
import { StateBadge } from '../arraigos/arraigo-state';
import css from './acts.module.css';

/** The order an act is about: enough to see that it is the right one. */
export function OrderSummary({ of }: { of: ArraigoDetail }) {
  const { t } = useTranslation();
  const types = useQuery(arraigoTypes);
  const type = types.data?.find(({ code }) => code === of.type)?.name;
  return (
    <Section title={t('control.acts.the_order')} actions={<StateBadge state={of.state} />}>
      <Facts
        of={[
          [t('arraigos.court'), of.order.courtName, 'wide'],
          [t('arraigos.case_file'), of.order.caseFile],
          [t('arraigos.oficio'), of.order.oficio],
          [t('arraigos.oficio_date'), of.order.oficioDate && day(of.order.oficioDate)],
          [t('arraigos.resolution_date'), of.order.resolutionDate && day(of.order.resolutionDate)],
          [t('arraigos.type'), of.type && (type ? `${of.type} · ${type}` : of.type)],
          [t('arraigos.annotated'), of.annotatedAt && instant(of.annotatedAt)],
          [t('arraigos.expires'), of.expiresOn && day(of.expiresOn)],
          [t('arraigos.review'), of.reviewOn && day(of.reviewOn)],
        ]}
      />
      <ul className={css.subjects}>
        {of.subjects.map((subject) => (
          <li key={subject.id}>
            <span>{subject.fullName}</span> <StateBadge state={subject.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
