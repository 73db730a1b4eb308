/** Handbook 2.3: no business goal. A statement with nothing but a score is told so by only-score instead. */
import { quick } from '../text/letters';
import { findAll } from '../text/pattern';
import { quantitiesIn } from '../text/quantities';
import { peopleIn } from '../reading/people';
import { keepsPart } from '../text/sentences';
import { behavioursIn } from '../reading/behaviour';
import { figuresIn, type Figures } from '../reading/figures';
import { gapIn } from './open-gap';
import { mayHaveTarget } from '../reading/plausible-figures';
import { absent, type LintWords, type Rule, type RuleInput } from './rule';
import { scoreIn } from '../reading/score-in';
import { withoutLimits } from '../reading/limits';

/** "Shippers lost", "pupils kept": who comes and goes. */
const comings = quick(
  /(?!minutes|hours|days|weeks)(?<!\p{L})\p{L}{2,}s\s+(?:lost|won|gained|leaving|kept|retained|returning|regained)(?!\p{L})/iu,
);

/** Whether the wording says a goal of the business: the part that was filled, a word for one, or a sum of money. */
export function saysBusinessGoal({ wording: all, parts, context: { words } }: RuleInput): boolean {
  const wording = withoutLimits(all);
  return (
    keepsPart(all, parts['goal'], words.stopWords) ||
    findAll(wording, words.businessGoals, words.businessGoalExceptions).length > 0 ||
    quantitiesIn(wording).some(({ unit }) => unit === 'money') ||
    comings.test(wording) ||
    (saysFigure(wording, words) && behavioursIn(wording, words).length > 0)
  );
}

/** A figure to reach, or a word for one: "halve", "double". */
function saysFigure(wording: string, words: LintWords): boolean {
  return (
    figuresIn(wording, words).some(({ target }) => target !== null) ||
    findAll(wording, words.targetWords).length > 0 ||
    mayHaveTarget(wording, words)
  );
}

const reason = /\bbecause\b|,\s*(?:as|since|so)\s|\bso that\b|\bthrough\s+(?:a|the)\b/giu;
const stop = /[.;–—]\s|\s\/\s|\n/gu;

/** The stretch that says what is measured: from the stop before the first of the figures to the stop behind the last. */
function measureOf(wording: string, { sentence, baseline, target }: Figures): string {
  const figures = [baseline, target].filter((figure) => figure !== null);
  const first = Math.min(...figures.map(({ from }) => from));
  const last = Math.max(...figures.map(({ to }) => to));
  const stops = Array.from(wording.matchAll(stop), ({ index }) => index);
  const begin = Math.max(sentence.from, (stops.findLast((at) => at < first) ?? -1) + 1);
  const comma = wording.indexOf(', ', last);
  const end = Math.min(sentence.to, stops.find((at) => at >= last) ?? sentence.to, comma < 0 ? sentence.to : comma);
  const because = Array.from(wording.matchAll(reason), ({ index }) => index).find((at) => at > last);
  return wording.slice(begin, Math.min(end, because ?? end));
}

/**
 * What no list knows may well be a goal ("moorings handed back: 38 to 25"); only how the service runs is surely none.
 * Reasons and those who lead are left out: "because calls are answered", "the head of service".
 */
function runsService(measure: string, words: LintWords): boolean {
  let said = measure;
  for (const { at } of peopleIn(said, words))
    if (at) said = said.slice(0, at.from) + ' '.repeat(at.to - at.from) + said.slice(at.to);
  return findAll(said, words.operations, words.operationExceptions).length > 0;
}

export const noBusinessGoal: Rule = {
  id: 'no-business-goal',
  severity: 'must',
  kinds: ['success'],
  check: (input) => {
    if (saysBusinessGoal(input) || scoreIn(input)) return [];
    const { wording, context } = input;
    const { words } = context;
    const measured = figuresIn(wording, words).filter(({ target }) => target !== null);
    // "We improve by 15 %": measured, and nothing said of what.
    const measures = measured
      .map((figures) => measureOf(wording, figures))
      .filter((measure) => findAll(measure.trimStart(), words.changesOfNothing).every(({ from }) => from > 0));
    // "Double our donors", "XX % keep to it": measured, though no figure tells where.
    if (measured.length === 0 && (gapIn(wording) || findAll(wording, words.targetWords).length > 0))
      measures.push(wording);
    const isOfService = measures.every((measure) => runsService(measure, words));
    return measures.length > 0 && !isOfService ? [] : [absent({ part: input.parts['goal']?.trim() ?? '' })];
  },
};
