import { useTranslation } from 'react-i18next';
import { type Language, language } from '@/shared/i18n/i18n';
import { textFor } from '@/shared/i18n/text';
import en from '@/shared/messages/en/use-cases.json';
import es from '@/shared/messages/es/use-cases.json';
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

const names: Record<Language, Record<string, string>> = { es, en };

/** A use case is named by its code in the log; those known when this was built are also said in words. */
export const nameOfUseCase = (code: string) => names[language()][code] ?? code;
