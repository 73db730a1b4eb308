/** How many people a report speaks of. */
import { answered, countsOf } from '../workshop/counts';
import { ratersOf } from '../workshop/counted';
import type { ReportInput } from './input';

/**
 * Before anything of a group is revealed, one. Those who only raised a hand are no views: where hands were shown, it is as many
 * as answered the practice that most answered.
 */
export function ratersShown({ round }: Pick<ReportInput, 'round'>): number {
  const { revealed, tallies } = round.workshop;
  const shown = Object.keys(revealed);
  if (shown.length === 0) return 1;
  const byHand = shown.filter((practice) => tallies[practice]);
  return Math.max(ratersOf(round), ...[...countsOf(round, byHand).values()].map(answered));
}
