import { useTranslation } from 'react-i18next';
import type { CertificateResult } from '@/shared/api/schema.gen';
import { Badge, type Tone } from '@/shared/ui/badge';

const tones: Record<CertificateResult, Tone> = {
  positive: 'inForce',
  negative: 'lifted',
  inconclusive: 'observed',
};

export function ResultBadge({ result }: { result: CertificateResult }) {
  const { t } = useTranslation();
  return <Badge tone={tones[result]}>{t(`papers.results.${result}`)}</Badge>;
}
