/** Handbook 2.3: no business goal. A statement with nothing but a score is told so by only-score instead. */
import { findAll } from '../text/pattern';
import { quantitiesIn } from '../text/quantities';
import { keepsPart } from '../text/sentences';
import { changesIn } from './figures';
import { absent, type LintWords, type Rule, type RuleInput } from './rule';
import { scoreIn } from './score-in';

/** "Pubs that stop ordering", "wearers who trade up": what customers do counts, unless they only wait or feel. */
const behaviour = /\p{L}{2,}s\s+(?:\p{L}+\s+){0,2}?(?:who|that)\s+(\p{L}[\p{L}’'-]*)/giu;

/** "Shippers lost", "pupils kept": who comes and goes. */
const comings = /\p{L}{2,}s\s+(?:lost|won|gained|leaving|kept|retained|returning|regained)(?!\p{L})/iu;

function saysBehaviour(wording: string, words: LintWords): boolean {
  return Array.from(wording.matchAll(behaviour)).some(([, verb]) => findAll(verb!, words.passiveVerbs).length === 0);
}

/** Whether the wording says a goal of the business: the part that was filled, a word for one, or a sum of money. */
export function saysBusinessGoal({ wording, parts, context: { words } }: RuleInput): boolean {
  return (
    keepsPart(wording, parts['goal'], words.stopWords) ||
    findAll(wording, words.businessGoals, words.businessGoalExceptions).length > 0 ||
    quantitiesIn(wording).some(({ unit }) => unit === 'money') ||
    comings.test(wording) ||
    (saysBehaviour(wording, words) && changesIn(wording, words).length > 0)
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
