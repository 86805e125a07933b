import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { day, instant } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { Badge, type Tone } from '@/shared/ui/badge';
import { Facts, Section } from '@/shared/ui/page';
import { arraigoTypes } from '../arraigo-types/arraigo-types.api';
import css from './acts.module.css';

const tones: Readonly<Record<string, Tone>> = {
  RECIBIDO: 'waiting',
  REGISTRADO: 'waiting',
  OBSERVADO: 'observed',
  ACTIVO: 'inForce',
  PRORROGADO: 'inForce',
  LEVANTADO: 'lifted',
};

export const StateBadge = ({ state }: { state: string }) => (
  <Badge tone={tones[state] ?? 'ended'}>{textFor(`control.acts.states.${state}`, state)}</Badge>
);

/** The order an act is about: enough to see that it is the right one. */
export function OrderSummary({ of }: { of: ArraigoDetail }) {
  const { t } = useTranslation();
  const types = useQuery(arraigoTypes);
  const type = types.data?.find(({ code }) => code === of.type)?.name;
  return (
    <Section title={t('control.acts.the_order')} actions={<StateBadge state={of.state} />}>
      <Facts
        of={[
          [t('control.acts.court'), of.order.courtName, 'wide'],
          [t('control.acts.case_file'), of.order.caseFile],
          [t('control.acts.oficio'), of.order.oficio],
          [t('control.acts.oficio_date'), of.order.oficioDate && day(of.order.oficioDate)],
          [t('control.acts.resolution_date'), of.order.resolutionDate && day(of.order.resolutionDate)],
          [t('control.acts.type'), of.type && (type ? `${of.type} · ${type}` : of.type)],
          [t('control.acts.annotated'), of.annotatedAt && instant(of.annotatedAt)],
          [t('control.acts.expires'), of.expiresOn && day(of.expiresOn)],
          [t('control.acts.review'), of.reviewOn && day(of.reviewOn)],
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
