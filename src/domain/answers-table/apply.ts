/** Puts what a table changes into a round, and takes it back. */
import type { Answer, Round } from '../engagement/engagement';
import { ownResponse } from '../engagement/progress';
import { sameContent, type AnswerChange } from './compare';

export function putAnswers(round: Round, changes: readonly AnswerChange[]): Round {
  if (changes.length === 0) return round;
  return withAnswers(round, (answers) => ({
    ...answers,
    ...Object.fromEntries(changes.map(({ practice, after }) => [practice, after])),
  }));
}

/** The former answers come back, except where somebody has answered anew since. */
export function takeAnswersBack(round: Round, changes: readonly AnswerChange[]): Round {
  return withAnswers(round, (answers) => {
    const kept = { ...answers };
    for (const { practice, before, after } of changes) {
      const now = kept[practice];
      if (!now || !sameContent(now, after)) continue;
      if (before) kept[practice] = before;
      else delete kept[practice];
    }
    return kept;
  });
}

function withAnswers(round: Round, change: (answers: Record<string, Answer>) => Record<string, Answer>): Round {
  const own = ownResponse(round);
  const changed = { ...own, answers: change(own.answers) };
  return { ...round, responses: round.responses.map((response) => (response === own ? changed : response)) };
}
