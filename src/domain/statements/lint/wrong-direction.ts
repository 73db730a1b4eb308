/**
 * Handbook 2.3: the direction of the figures contradicts the metric, what customers do, or the verb beside them. A wrong
 * finding here is worse than none, so it asks for two figures that clearly belong together and for one sense only.
 */
import { metricOfChange } from '../reading/metric-in';
import { quick } from '../text/letters';
import { findAll } from '../text/pattern';
import { behavioursIn, type Behaviour } from '../reading/behaviour';
import { changesIn, type Change } from '../reading/changes';
import { amountsIn } from '../reading/figures';
import { on, type LintWords, type Rule, type RuleInput } from './rule';

type Better = 'up' | 'down';

const backward =
  /\b(?:against|from|compared|instead|rather|now|today|currently|was|were|year|in|on|not|than|versus|vs)\b|[(:]/iu;

/** Whether the two figures are said of one thing: nothing of their kind stands between, and no other thing is told there. */
function belongTogether(wording: string, { baseline, target }: Change, words: LintWords): boolean {
  const [first, second] = baseline.from < target.from ? [baseline, target] : [target, baseline];
  const between = wording.slice(first.to, second.from);
  const amounts = amountsIn(wording, words).filter(({ role }) => role !== 'nothing');
  const isAlone = !amounts.some(
    ({ from, unit }) => from > first.from && from < second.from && (unit === baseline.unit || unit === target.unit),
  );
  if (!isAlone) return false;
  if (/[.;]\s/u.test(between)) return amounts.length === 2;
  return between.length <= 110 && (first === baseline || (backward.test(between) && between.length <= 70));
}

/** Where a verb may mean another thing than it mostly does: "return with the same fault", "buy only once". */
const turns =
  /\b(?:only|once|less|late|rarely|elsewhere|wrong|mistake|unwanted|without|not|never|no|fewer|too|discount|same|problem|faults?|hospital|ward|infection|within|repairs?|errors?|because|after)\b/iu;
/** Where not those who do it are counted but something of theirs. */
const counted =
  /\b(?:per|costs?|time|times|hours|days|value|score|average|calls|contacts|reasons?|why|before|until|complaints?)\b/iu;

/** Which way is better by what customers do in the stretch around the figures; "mixed" where it tells both, "unclear" where it may be meant otherwise. */
function senseOf(stretch: string, told: readonly Behaviour[]): Better | 'mixed' | 'unclear' | null {
  if (told.length === 0) return null;
  const senses = new Set(told.flatMap(({ better }) => better ?? []));
  const [sense] = senses;
  if (senses.size > 1) return 'mixed';
  if (!sense) return 'unclear';
  const verb = told.find(({ better }) => better === sense)!;
  return turns.test(stretch.slice(verb.to)) || counted.test(stretch.slice(0, verb.from)) ? 'unclear' : sense;
}

/** "Response to complaints", "the cost of churn": another thing than the metric behind it, unless it only counts it. */
const of = quick(
  /(?<!\p{L})(?!(?:share|number|rate|level|count|volume|percentage|proportion|total|sum|amount|part|per cent|percent)s?\s)\p{L}{3,}\s+(?:to|of|on|about|for|after|against|into|over)\s+(?:\p{L}+\s+)?$/iu,
);

/** What tells which way is better, and how it is called; null where nothing does. */
function betterOf({ wording, parts, context }: RuleInput, change: Change): { better: Better; name: string } | null {
  const { words } = context;
  const first = Math.min(change.baseline.from, change.target.from);
  const lead = wording.slice(change.sentence.from, first);
  const begin = change.sentence.from + (/^.*[;.](?=\s)/su.exec(lead)?.[0].length ?? 0);
  const last = Math.max(change.baseline.to, change.target.to);
  const told = wording.slice(begin, last) + (/^[^,.;:]*/u.exec(wording.slice(last))?.[0] ?? '');
  const acts = behavioursIn(told, words);
  const sense = senseOf(told, acts);
  const metric = metricOfChange(wording, change, parts, context);
  if (metric && metric.better !== 'depends') {
    const at = wording.slice(begin, first).lastIndexOf(metric.name);
    const behind = at < 0 ? '' : wording.slice(begin + at + metric.name.length, first);
    // "Complaints that end well" are no complaints any more, and a low effort is good on one scale and bad on another.
    if (/^\s+(?:\p{L}+\s+)?(?:that|which|where|ending)\b/iu.test(behind)) return null;
    if (of.test(wording.slice(begin, begin + Math.max(at, 0)))) return null;
    if (/\beffort\b|\bces\b/iu.test(metric.name) && !parts['metric']) return null;
    // "Customers in arrears who pay": the verb says what is counted.
    const isOfWho = acts.some(({ from }) => from < first - begin && /\b(?:who|that)\b/iu.test(told.slice(0, from)));
    const isInVerb = acts.some(({ from, to }) => at >= 0 && at < to && from < at + metric.name.length);
    const agrees = sense === metric.better || ((sense === null || sense === 'unclear') && (isInVerb || !isOfWho));
    return agrees ? { better: metric.better, name: metric.name } : null;
  }
  const verb = acts.find(({ better }) => better !== null && better === sense);
  const isCounted = ['percent', 'count', ''].includes(change.baseline.unit);
  return verb?.better && isCounted ? { better: verb.better, name: told.slice(verb.from, verb.to) } : null;
}

/** Which way the verb nearest to the figures says, in their own stretch of the sentence. */
function saidOf(wording: string, { sentence, baseline }: Change, words: LintWords): Better | null {
  const near = wording
    .slice(sentence.from, baseline.from)
    .replace(/^.*[;:.]/su, '')
    .slice(-48);
  const last = (list: readonly string[]) => findAll(near, list).at(-1)?.to ?? -1;
  const [up, down] = [last(words.rising), last(words.falling)];
  if (up === down) return null;
  return up > down ? 'up' : 'down';
}

export const wrongDirection: Rule = {
  id: 'wrong-direction',
  severity: 'must',
  kinds: ['success'],
  check: (input) => {
    const { wording, context } = input;
    return changesIn(wording, context.words).flatMap((change) => {
      const { baseline, target } = change;
      if (baseline.value === target.value || !belongTogether(wording, change, context.words)) return [];
      const goes = target.value > baseline.value ? 'up' : 'down';
      const span = { from: Math.min(baseline.from, target.from), to: Math.max(baseline.to, target.to) };
      const sense = betterOf(input, change);
      if (sense && sense.better !== goes)
        return [on(wording, span, { about: 'metric', metric: sense.name, better: sense.better })];
      const said = target.from > baseline.from ? saidOf(wording, change, context.words) : null;
      return said && said !== goes ? [on(wording, span, { about: 'verb', metric: '', better: goes })] : [];
    });
  },
};
