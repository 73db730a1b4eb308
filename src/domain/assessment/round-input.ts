/** What scoring reads of a round. */
import type { Round } from '../engagement/engagement';
import { groupAnswers } from '../workshop/group-answers';
import type { AssessmentInput } from './standing';

/** The answers the round stands for, one's own or the group's (domain/workshop/group-answers.ts), and the weights set. */
export function inputOfRound(round: Round): AssessmentInput {
  return { answers: groupAnswers(round), weights: round.weights };
}
