/** How far a round has come. */
import type { Practice } from '../../content/schema';
import type { OwnResponse, Round } from './engagement';

/** The response of whoever holds the keyboard: the self-assessment. Every valid round has one. */
export function ownResponse(round: Round): OwnResponse {
  return round.responses.find((response) => response.via === 'self')!;
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
