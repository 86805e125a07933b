import { useQuery } from '@tanstack/react-query';
import { number } from '@/shared/format/format';
import { useMay } from '@/shared/session/session';
import { worklistCounts } from './alerts.api';
import { countOf, firstWorklist } from './worklists';

/** In the menu: how many wait in the list that this officer opens first. */
export function WaitingCount() {
  const may = useMay();
  const { data } = useQuery(worklistCounts);
  const waiting = data && countOf(data, firstWorklist(may));
  return waiting === undefined ? null : number(waiting);
}
