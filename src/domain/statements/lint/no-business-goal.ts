/** Handbook 2.3: no business goal. A statement with nothing but a score is told so by only-score instead. */
import { findAll } from '../text/pattern';
import { quantitiesIn } from '../text/quantities';
import { keepsPart } from '../text/sentences';
import { absent, type Rule, type RuleInput } from './rule';
import { scoreIn } from './score-in';

/** Whether the wording says a goal of the business: the part that was filled, a word for one, or a sum of money. */
export function saysBusinessGoal({ wording, parts, context: { words } }: RuleInput): boolean {
  return (
    keepsPart(wording, parts['goal'], words.stopWords) ||
    findAll(wording, words.businessGoals, words.businessGoalExceptions).length > 0 ||
    quantitiesIn(wording).some(({ unit }) => unit === 'money')
  );
}

export const noBusinessGoal: Rule = {
  id: 'no-business-goal',
  severity: 'must',
  kinds: ['success'],
  check: (input) => {
    if (saysBusinessGoal(input) || scoreIn(input)) return [];
    return [absent({ part: input.parts['goal']?.trim() ?? '' })];
  },
};
