import { useTranslation } from 'react-i18next';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import { formatNit } from '@/shared/fields/nit';
import { day, instant } from '@/shared/format/format';
import { Facts } from '@/shared/ui/page';
import { typeOf } from './catalogued';

export function PaperFacts({ of }: { of: ArraigoDetail }) {
  const { t } = useTranslation();
  const { order } = of;
  const company =
    of.company && of.company.name + (of.company.nit ? ` · NIT ${formatNit(of.company.nit)}` : '');
  return (
    <Facts
      of={[
        [t('arraigos.court'), order.courtName],
        [t('arraigos.judge'), order.judge],
        [t('arraigos.type'), of.type && <typeOf.Output value={of.type} />],
        [t('arraigos.case_file'), order.caseFile],
        [t('arraigos.oficio'), order.oficio],
        [t('arraigos.oficio_date'), order.oficioDate && day(order.oficioDate)],
        [t('arraigos.resolution_date'), order.resolutionDate && day(order.resolutionDate)],
        [t('arraigos.channel'), t(`arraigos.channels.${of.channel}`)],
        [t('arraigos.company'), company],
        [t('arraigos.plaintiff'), of.plaintiff],
        [t('arraigos.legal_basis'), of.legalBasis],
        [t('arraigos.fixed_until'), of.fixedUntil && day(of.fixedUntil)],
      ]}
    />
  );
}

export function TermFacts({ of }: { of: ArraigoDetail }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('arraigos.received'), instant(of.receivedAt)],
        [t('arraigos.registered'), of.registeredAt && instant(of.registeredAt)],
        [t('arraigos.answer_by'), of.answerBy && day(of.answerBy)],
        [t('arraigos.annotated'), of.annotatedAt && instant(of.annotatedAt)],
        [t('arraigos.extended'), of.extendedOn && day(of.extendedOn)],
        [t('arraigos.expires'), of.expiresOn && day(of.expiresOn)],
        [t('arraigos.review'), of.reviewOn && day(of.reviewOn)],
        [t('arraigos.returned'), of.returnedOn && day(of.returnedOn)],
        [t('arraigos.ended'), of.endedOn && day(of.endedOn)],
        [t('arraigos.imported'), of.loadId && t('common.yes')],
      ]}
    />
  );
}
