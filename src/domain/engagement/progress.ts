/** How far a round has come. */
import type { Practice } from '../../content/schema';
import type { Response, Round } from './engagement';

/** The response of whoever holds the keyboard: the self-assessment, or the first there is. */
export function ownResponse(round: Round): Response {
  return round.responses.find((response) => response.via === 'self') ?? round.responses[0]!;
}

/** @returns practices answered (a level, "don't know" or "does not apply") out of those the way of the round asks */
export function countAnswered(
  round: Round,
  practices: readonly Pick<Practice, 'id' | 'quick'>[],
): { answered: number; of: number } {
  const asked = round.way === 'quick' ? practices.filter((practice) => practice.quick) : practices;
  const { answers } = ownResponse(round);
  return { answered: asked.filter((practice) => answers[practice.id] !== undefined).length, of: asked.length };
}
