/** What scoring reads of a round. */
import type { Answer, Round } from '../engagement/engagement';
import { ownResponse } from '../engagement/progress';
import type { AssessmentInput } from './standing';

/**
 * The response of whoever holds the keyboard is the round's own; where the group agreed on a level, that level stands in its place and the
 * evidence written down stays with it.
 */
export function inputOfRound(round: Round): AssessmentInput {
  const own = ownResponse(round).answers;
  const agreed = Object.entries(round.agreed).map(([practice, level]): [string, Answer] => [
    practice,
    { kind: 'level', level, evidence: own[practice]?.evidence },
  ]);
  return { answers: { ...own, ...Object.fromEntries(agreed) }, weights: round.weights };
}
