/** Handbook 2.3: no business goal. A statement with nothing but a score is told so by only-score instead. */
import { findAll } from '../text/pattern';
import { quantitiesIn } from '../text/quantities';
import { peopleIn } from '../people';
import { keepsPart } from '../text/sentences';
import { changesIn, figuresIn } from './figures';
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

const reason = /\bbecause\b|,\s*(?:as|since|so)\s|\bso that\b|\bthrough\s+(?:a|the)\b/giu;

/**
 * What no list knows may well be a goal ("moorings handed back: 38 to 25"); only how the service runs is surely none.
 * Reasons and those who lead are left out: "because calls are answered", "the head of service".
 */
function runsService(sentence: string, goalFrom: number, words: LintWords): boolean {
  const reasons = Array.from(sentence.matchAll(reason), ({ index }) => index);
  let said = sentence.slice(
    0,
    reasons.find((index) => index > goalFrom),
  );
  for (const { at } of peopleIn(said, words))
    if (at) said = said.slice(0, at.from) + ' '.repeat(at.to - at.from) + said.slice(at.to);
  return findAll(said, words.operations).length > 0;
}

export const noBusinessGoal: Rule = {
  id: 'no-business-goal',
  severity: 'must',
  kinds: ['success'],
  check: (input) => {
    if (saysBusinessGoal(input) || scoreIn(input)) return [];
    const { wording, context } = input;
    const measured = figuresIn(wording, context.words).filter(({ target }) => target !== null);
    const isOfService = measured.some(({ sentence, target }) =>
      runsService(wording.slice(sentence.from, sentence.to), target!.from - sentence.from, context.words),
    );
    return measured.length > 0 && !isOfService ? [] : [absent({ part: input.parts['goal']?.trim() ?? '' })];
  },
};
