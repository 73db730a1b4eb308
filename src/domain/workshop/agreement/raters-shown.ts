/** How many people a result speaks of. */
import type { Round } from '../../engagement/engagement';
import { answered, countsOf } from './counts';
import { ratersOf } from '../views/counted';

/**
 * Before anything of a group is revealed or agreed, one. Those who only raised a hand are no views: where hands were shown, it is
 * as many as answered the practice that most answered.
 */
export function ratersShown(round: Round): number {
  const { agreed, workshop } = round;
  const { revealed, tallies } = workshop;
  if (Object.keys({ ...revealed, ...agreed }).length === 0) return 1;
  const byHand = Object.keys(revealed).filter((practice) => tallies[practice]);
  return Math.max(1, ratersOf(round), ...[...countsOf(round, byHand).values()].map(answered));
}
