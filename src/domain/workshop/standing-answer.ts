/** An answer said anew, so that it stands: with the group where the group has spoken, else as one's own. */
import type { Answer, Round } from '../engagement/engagement';
import { emptyTalk } from '../engagement/empty';
import { ownResponse } from '../engagement/progress';
import { groupAnswers, isOfGroup } from './group-answers';

/**
 * @returns the round in which the answer stands. Where the group's stood, a level is written down as agreed on and evidence as
 *   what was shown for it; one's own answer is then as it was. "Don't know" and "does not apply" are only ever one's own
 */
export function withStandingAnswer(round: Round, practice: string, answer: Answer): Round {
  const isAgreed = answer.kind === 'level' && isOfGroup(round, practice);
  const after = isAgreed
    ? { ...round, agreed: { ...round.agreed, [practice]: answer.level } }
    : withOwnAnswer(round, practice, answer);
  const { evidence } = answer;
  if (evidence === undefined || evidence === groupAnswers(after)[practice]?.evidence) return after;
  // What was noted in the talk would stand before it.
  const { workshop } = after;
  const talk = { ...(workshop.talks[practice] ?? emptyTalk), evidence };
  return { ...after, workshop: { ...workshop, talks: { ...workshop.talks, [practice]: talk } } };
}

function withOwnAnswer(round: Round, practice: string, answer: Answer): Round {
  const own = ownResponse(round);
  const changed = { ...own, answers: { ...own.answers, [practice]: answer } };
  return { ...round, responses: round.responses.map((each) => (each === own ? changed : each)) };
}
