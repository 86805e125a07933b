import { useTranslation } from 'react-i18next';
import { textFor } from '@/shared/i18n/text';
import { Badge, type Tone } from '@/shared/ui/badge';

const tones: Record<string, Tone> = {
  done: 'lifted',
  repeated: 'ended',
  read: 'waiting',
  refused: 'late',
  failed: 'expiring',
};

export function OutcomeBadge({ outcome }: { outcome: string }) {
  useTranslation();
  return <Badge tone={tones[outcome] ?? 'ended'}>{textFor(`audit.outcomes.${outcome}`, outcome)}</Badge>;
}

/** A use case is named by its code in the log; those known when this was built are also said in words. */
export const nameOfUseCase = (code: string) => textFor(`audit.use_cases.${code}`, code);
