import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CertificateDetail } from '@/shared/api/schema.gen';
import { formatCui } from '@/shared/fields/cui';
import { formatNit } from '@/shared/fields/nit';
import { instant, number, partialDate } from '@/shared/format/format';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Facts } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { certificate, entitlements } from './certificates.api';
import css from './certificates.module.css';
import { Findings } from './findings';
import { CertificatePaper } from './paper';
import { ResultBadge } from './result-badge';
import { SealState } from './seal-state';

export function CertificatePanel({ certificateId }: { certificateId: string }) {
  const found = useQuery(certificate(certificateId));
  return (
    <Query of={found} skeleton={<Skeleton rows={10} />}>
      {(of) => <Detail of={of} />}
    </Query>
  );
}

function Detail({ of }: { of: CertificateDetail }) {
  const { t, i18n } = useTranslation();
  const may = useMay();
  const { data: known } = useQuery(entitlements);
  const right = known?.find(({ code }) => code === of.entitlement?.code);
  return (
    <div className={css.panel}>
      <div className={css.head}>
        <h2>{of.number}</h2>
        <ResultBadge result={of.result} />
      </div>
      <p>{t(`papers.says.${of.result}`)}</p>
      <Facts
        of={[
          [t('papers.person'), of.person?.name],
          [t('papers.other_names'), of.person?.otherNames.join(' · ')],
          [t('papers.cui'), of.person?.cui && formatCui(of.person.cui)],
          [t('papers.birth_date'), of.person?.birthDate && partialDate(of.person.birthDate)],
          [t('papers.company'), of.company?.name],
          [t('papers.nit'), of.company && formatNit(of.company.nit)],
          [t('papers.issued'), instant(of.issuedAt)],
          [t('papers.cut'), instant(of.cutAt)],
          [t('papers.requester'), of.requester && `${of.requester.name} (${of.requester.document})`],
          [
            t('papers.entitlement'),
            right ? (i18n.language.startsWith('en') ? right.nameEn : right.nameEs) : of.entitlement?.code,
          ],
          [t('papers.evidence'), of.entitlement?.evidence],
          [t('papers.slip'), of.paymentSlip],
          [t('papers.code'), of.code && <code className={css.code}>{of.code}</code>],
          [t('papers.cut_seal'), of.register && number(of.register.seal)],
          [t('papers.fingerprint'), <code className={css.code}>{of.fingerprint}</code>, 'wide'],
        ]}
      />
      <Findings of={of.findings} />
      {of.imported ? (
        <p>{t('papers.imported')}</p>
      ) : (
        <>
          {may(can.issueCertificates) && <SealState certificateId={of.id} />}
          <CertificatePaper certificateId={of.id} number={of.number} code={of.code ?? null} sealed />
        </>
      )}
    </div>
  );
}
