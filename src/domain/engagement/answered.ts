/** How many practices a round has an answer to, by whoever gave it. */
import type { Practice } from '../../content/schema';
import { groupAnswers } from '../workshop/group-answers';
import type { Round } from './engagement';

/**
 * @returns practices answered (a level, "don't know" or "does not apply") by oneself or, once that is revealed, by the group, out
 *   of those the way of the round asks
 */
export function countAnswered(
  round: Round,
  practices: readonly Pick<Practice, 'id' | 'quick'>[],
): { answered: number; of: number } {
  const asked = round.way === 'quick' ? practices.filter((practice) => practice.quick) : practices;
  const answers = groupAnswers(round);
  return { answered: asked.filter(({ id }) => answers[id] !== undefined).length, of: asked.length };
}
