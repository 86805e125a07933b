import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertDetail } from '@/shared/api/schema.gen';
import { can, type Permission } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import css from '../arraigos/arraigos.module.css';
import { AnnulForm } from './annul-form';
import { LiftForm } from './lift-form';
import { NoteForm } from './note-form';
import { RaiseForm } from './raise-form';

export interface ActProps {
  of: AlertDetail;
  etag: string;
  onBack: () => void;
}

const forms = {
  lift: { permission: can.liftAlerts, form: LiftForm },
  note: { permission: can.annotateAlerts, form: NoteForm },
  raise: { permission: can.raiseAlerts, form: RaiseForm },
  annul: { permission: can.annulAlerts, form: AnnulForm },
} as const satisfies Record<string, { permission: Permission; form: ComponentType<ActProps> }>;
type Act = keyof typeof forms;

/** What this officer can do with the alert as it stands; the one it waits for stands first. */
export function AlertActs({ of, etag }: { of: AlertDetail; etag: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const [act, setAct] = useState<Act>();
  if (act) {
    const { form: Chosen } = forms[act];
    return <Chosen of={of} etag={etag} onBack={() => setAct(undefined)} />;
  }
  const active = of.state === 'active';
  const free = !of.proposals.some(({ outcome }) => outcome === 'pending');
  const open = active || of.state === 'registered';
  const offered: readonly Act[] = (Object.keys(forms) as Act[]).filter(
    (name) =>
      may(forms[name].permission) &&
      (name === 'note' || (name === 'raise' ? of.visibility !== 'reserved' : active && free)),
  );
  return (
    <div className={css.acts} data-print="no">
      {of.state === 'registered' && may(can.verifyAlerts) && (
        <Button component={Link} to={`/control/alerts/${of.id}/verify`}>
          {t('alerts.do.verify')}
        </Button>
      )}
      {offered.map((name) => (
        <Button key={name} variant="default" onClick={() => setAct(name)}>
          {t(`alerts.do.${name}`)}
        </Button>
      ))}
      {open && free && may(can.correctAlerts) && (
        <Button variant="default" component={Link} to={`/control/alerts/${of.id}/correct`}>
          {t('alerts.do.correct')}
        </Button>
      )}
    </div>
  );
}
