import type { SessionTask } from '@/shared/api/schema.gen';
import { EnrolSecondFactor } from './enrol-second-factor';
import { SetPassword } from './set-password';

/** A session opened by a link, or without its second factor, can do this one thing and then ends. */
export const LimitedTask = ({ task }: { task: SessionTask }) =>
  task === 'set_password' ? <SetPassword limited /> : <EnrolSecondFactor limited />;
