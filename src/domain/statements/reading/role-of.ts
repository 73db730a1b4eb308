/** What an amount of a success statement is said to be, by the words around it. */
import { endsWith, findAll, type Span } from '../text/pattern';
import { quick } from '../text/letters';
import { arrows } from '../text/numbers';
import type { Quantity } from '../text/quantities';
import type { LintWords } from '../lint/rule';

/** "nothing" measures nothing, as in "step 3"; "other" is an amount that is neither, such as the time in a reason. */
export type Role = 'baseline' | 'target' | 'change' | 'other' | 'nothing';

/** "spare" is a target for want of anything said: "95 % of calls". */
export type Guess = Role | 'spare';

/** An amount with what it is taken for before the years are looked at. */
export type Guessed = Quantity & { role: Guess };

export interface Place {
  text: string;
  sentence: Span;
  amount: Quantity;
  previous: Quantity | undefined;
  next: Quantity | undefined;
  /** Later amounts of the sentence. */
  later: readonly Quantity[];
  words: LintWords;
}

/** The text before an amount without the words that only soften it: "from about a" becomes "from". */
export function introduction(text: string, softeners: readonly string[]): string {
  // A sign belongs to its amount: "from +12".
  let lead = text
    .trimEnd()
    .replace(/(?<=\s)[+\u2212\u2013~≈-]\s*$/u, '')
    // "Baseline (Q1 2026): 31 %"
    .replace(/\s*\([^()]{1,40}\)\s*:?\s*$/u, '')
    .trimEnd();
  for (let step = 0; step < 5; step += 1) {
    const tail = lead.slice(-40);
    const softener = findAll(tail, softeners).find((span) => span.to === tail.length);
    if (!softener) break;
    lead = lead.slice(0, lead.length - (softener.to - softener.from)).trimEnd();
  }
  return lead;
}

const begins = (text: string, list: readonly string[], within = 1) =>
  findAll(text.slice(0, 48), list).some((span) => span.from <= within);

const lasting = quick(/\p{L}{3,}s\s+last$/iu);
const sampled = quick(/(?<![\p{L}\p{N}])n\s*[=:≈~]\s*$/iu);

/** "Step 3", "per 1,000", "all 400 branches", "1." at the start of a line: a number that measures nothing. */
function measuresNothing({ text, sentence, amount, words, next, previous }: Place, intro: string): boolean {
  const rest = text.slice(amount.to, sentence.to);
  const lead = text.slice(sentence.from, amount.from);
  if (/\b(?:per|every|each|out of)\s+$/iu.test(lead) && amount.unit !== 'percent') return true;
  if (/(?:^|\n)\s*(?:\p{L}{1,3})?$/u.test(lead) && /^(?:[.)](?:\s|$)|:\s)/u.test(rest) && amount.unit === '')
    return true;
  if (sampled.test(lead) || endsWith(intro, words.sampleMarkers)) return true;
  if (begins(rest, words.sampleNouns, 2) && amount.unit !== 'percent') return true;
  // "Tenancies last 6.5 years": a verb.
  const lasts = lasting.test(intro);
  if (
    !lasts &&
    endsWith(intro, words.ignoredMarkers) &&
    (amount.unit === '' || amount.unit === 'count' || amount.unit === 'hours')
  )
    return true;
  const written = text.slice(amount.from, amount.to);
  // "a 48-hour promise", "the 90-day sign"
  if (amount.unit === 'hours' && /^[\p{L}\d]+-\p{L}/u.test(written) && /^[\s-]+\p{L}/u.test(rest)) return true;
  // "95 % of calls within 20 seconds": the time tells which calls.
  const other = [previous, next].some((near) => near && near.unit !== 'hours' && near.unit !== '');
  return (
    amount.unit === 'hours' && other && !/\b(?:from|to)\s+$/iu.test(lead) && !endsWith(intro, words.baselineMarkers)
  );
}

const onward = quick(
  new RegExp(
    `^\\s*\\)?\\s*(?:[(,][^()]{0,60}[),]\\s*)?[\\p{L}\\s]{0,24}(?:\\b(?:to|towards?|into|becomes?)\\b|${arrows})[\\p{L}\\s~≈]{0,24}[+\\u2212\\u2013-]?$`,
    'u',
  ),
);
const arrowed = new RegExp(`(?:${arrows}|[≥≤<>])$`, 'u');
/** "Stabilise retention at 72 %" holds a level. */
const holdsAt = /\b(?:hold|keep|stabili[sz]e|freeze|maintain|sustain|cap|limit)(?:s|ing)?\b[^.;,]{1,60}\bat$/iu;

/** Whether one amount leads to another: "18 % → 16 %", "18 % of clients to 16 %". */
function leadsOn({ text, amount, next, later }: Place): boolean {
  if (!next) return false;
  const goal = later.find(({ unit }) => unit === amount.unit || unit === '') ?? next;
  return onward.test(text.slice(amount.to, goal.from));
}

export function roleOf(place: Place): Guess {
  const { text, sentence, amount, previous, next, words } = place;
  const lead = text.slice(sentence.from, amount.from);
  const intro = introduction(lead, words.softeners);
  if (measuresNothing(place, intro)) return 'nothing';
  const rest = text.slice(amount.to, next?.from ?? sentence.to);
  // What belongs to the amount alone: back to the amount before it or the last stop, on to the next stop.
  const clause = text.slice(previous?.to ?? sentence.from, amount.from).replace(/^.*[;()—]/su, '');
  const behind = rest.replace(/[;.()—].*$|\b(?:because|so that)\b.*$|,\s*(?:as|since|so)\s.*$/su, '');
  // "18 % (today)", "17.5 % fall rate (current)"
  const aside =
    /^\s*\(([^()]*)\)?/u.exec(rest)?.[1] ?? /^(?:\s+[\p{L}-]+){1,4}\s*\(([^()]{1,24})\)/u.exec(rest)?.[1] ?? '';
  const arrow = arrowed.test(intro);
  const isLevel = leadsOn(place);
  // "71 %, target 90 %": a figure with the goal said behind it.
  const isBesideGoal =
    next !== undefined &&
    amount.unit !== 'hours' &&
    /^\s*[,;(–—/|]\s*(?:the\s+|our\s+)?(?:target|goal|ambition)\b[^.;\d]{0,12}$/iu.test(rest);
  const saysBaseline =
    endsWith(intro, words.baselineMarkers) ||
    (isBesideGoal && !endsWith(intro, words.targetMarkers)) ||
    begins(rest.replace(/^\s*[(,]?\s*(?:of\s+\p{L}+\s+)?/u, ''), words.presentMarkers, 2) ||
    findAll(aside, words.presentMarkers).length > 0;
  // "Answered in 30 seconds"
  const isTimely = amount.unit === 'hours' && /\b(?:in|inside)$/iu.test(intro);
  const saysTarget =
    arrow ||
    isTimely ||
    (!previous && holdsAt.test(intro)) ||
    endsWith(intro, words.targetMarkers) ||
    begins(rest, words.targetAfter, 1) ||
    /^(?:the\s+|our\s+)?(?:target|goal|ambition)$/iu.test(aside);
  const cause = findAll(lead, words.causeMarkers).at(-1);
  // "because claims are answered within two hours" is the reason, not the goal.
  const isReason = cause !== undefined && !/[,;:]/.test(lead.slice(cause.to));
  if (endsWith(intro, words.baselineMarkers) && !arrow) return 'baseline';
  // "20 % more than the 8,200 of 2026"
  if (previous && /\bthan (?:the|our|its)\s*$/iu.test(lead)) return 'baseline';
  if (begins(rest, words.changeNouns, 1) && !/\b(?:to|than)\s*$/iu.test(intro)) return isReason ? 'other' : 'change';
  if (amount.unit === 'times') return isReason ? 'other' : 'change';
  if (saysTarget && !isReason) {
    const guard = findAll(clause, words.guardOpeners).at(-1);
    // "..., punctuality stays above 92 %": a limit beside the goal.
    const isHeld = previous !== undefined && /,[^,]*\b(?:stays?|remains?|holds?|held|kept)\b[^,]*$/iu.test(clause);
    return isHeld || (guard && !/,/.test(clause.slice(guard.to))) ? 'other' : 'target';
  }
  if (saysBaseline) return 'baseline';
  if (isLevel && !isReason && !endsWith(intro, words.changeMarkers)) return 'baseline';
  if (isLevel && /\b(?:cut|reduce|lower|raise|lift|grow|increase|improve|move|take|bring|up|down)s?$/iu.test(intro))
    return 'baseline';
  if (/\b(?:makes?|made) up$/iu.test(intro)) return 'spare';
  if (endsWith(intro, words.changeMarkers)) return isReason ? 'other' : 'change';
  // "9 % now and 7 % by then": "now" is of the amount before.
  const own = previous ? clause.replace(/^.*(?:,|\b(?:and|to|but|then)\b)/su, '') : clause;
  if (findAll(own, words.presentMarkers).length > 0 && !isReason) return 'baseline';
  const guard = findAll(clause, words.guardOpeners).at(-1);
  if (isReason || (guard && !/,/.test(clause.slice(guard.to)))) return 'other';
  if (findAll(behind, words.presentMarkers).some((span) => span.from < 40) && amount.unit !== '') return 'baseline';
  // "NPS of 60", "CSAT 85"
  const named = intro.replace(/\s+(?:of|at|is)$/iu, '');
  if (amount.unit !== 'hours' && (endsWith(named, words.scores) || endsWith(named, words.scoreSigns))) return 'target';
  // "retention of 90 %", but "a network of 400 branches"
  if (/\bof$/iu.test(intro) && ['percent', 'points', 'money'].includes(amount.unit)) return 'spare';
  return endsWith(intro, words.stateMarkers) || amount.unit === '' || amount.unit === 'hours' ? 'other' : 'spare';
}
