/** Which practices the people of a round are asked, and with it what their result rests on. */
import type { Round } from '../../engagement/engagement';
import { ownResponse } from '../../engagement/progress';
import { choiceOf } from './invitation-practices';

/**
 * Whoever asks less than everything is on the quick way: else what nobody was asked would keep the group from a level. What was
 * answered beyond it still counts (domain/assessment/scope.ts). Asking everything leaves the way of a person who has begun.
 * @param practices ids, at least one
 */
export function withAsked(round: Round, practices: string[]): Round {
  const isAll = choiceOf(round.edition, practices) === 'all';
  const hasBegun = Object.keys(ownResponse(round).answers).length > 0;
  const way = isAll ? (hasBegun ? round.way : 'full') : 'quick';
  return { ...round, way, workshop: { ...round.workshop, practices } };
}
