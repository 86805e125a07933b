import { useTranslation } from 'react-i18next';
import type { LikenessVerdict, PersonRow } from '@/shared/api/schema.gen';
import { number } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import { Badge, type Tone } from '@/shared/ui/badge';
import css from './people.module.css';

const tones: Record<LikenessVerdict, Tone> = {
  same: 'inForce',
  probable: 'expiring',
  possible: 'observed',
  unlikely: 'silent',
};

/** How like the question, of 100, and why: a name alone never decides. */
export function Likeness({ of, reasons = true }: { of: PersonRow; reasons?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className={css.likeness}>
      <Badge tone={tones[of.verdict]}>
        {`${t(`people.verdicts.${of.verdict}`)} · ${number(of.score)}/100`}
      </Badge>
      {reasons && (
        <span className={css.reasons}>
          {of.reasons.map((reason) => textFor(`people.reasons.${reason}`, reason)).join(' · ')}
        </span>
      )}
    </div>
  );
}
