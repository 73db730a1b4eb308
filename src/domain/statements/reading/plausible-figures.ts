/**
 * Figures that a reader takes for a target or for where things stand though no pattern tells which they are: "twice a week
 * instead of once by 2028", "11 left in 2026, none in 2028". Where one may be meant, no-target and no-baseline are silent.
 */
import { datesIn } from '../text/dates';
import { endsWith, findAll, type Span } from '../text/pattern';
import { deadlinesIn } from './deadlines';
import { amountsIn, type Figure } from './figures';
import { quick } from '../text/letters';
import type { LintWords } from '../lint/rule';

const small =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const parts = 'half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|fifteenth|twentieth';
const loose = quick(
  new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:\\d[\\d.,]*\\d|\\d|${small}|none|nobody|once(?! an?\\b| per\\b| every\\b)|twice|one (?:in|and a|out of)|every (?:second|\\p{L}+(?:th|rd))|(?:a|one|two|three) (?:${parts})s?|half)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
);
const stop = /[.;]\s|\n|\s[–—]\s/gu;

const overlaps = (one: Span, other: Span) => one.from < other.to && other.from < one.to;

/** Numbers in figures or letters that are no part of a date, sample, step or limit. */
function numbersIn(text: string, words: LintWords, amounts: readonly Figure[]): Span[] {
  const dates = datesIn(text);
  const idle = amounts.filter(({ role }) => role === 'nothing');
  return Array.from(text.matchAll(loose), ({ index, 0: { length } }) => ({ from: index, to: index + length })).filter(
    (span) =>
      ![...dates, ...idle].some((other) => overlaps(span, other)) &&
      !endsWith(text.slice(0, span.from), words.ignoredMarkers) &&
      !findAll(text.slice(span.to, span.to + 24), words.sampleNouns).some(({ from }) => from <= 1),
  );
}

/** The stretch around a place between two stops, without the reason and the limits behind it. */
function around(text: string, place: Span, words: LintWords): Span {
  const stops = Array.from(text.matchAll(stop), ({ index }) => index);
  const from = (stops.findLast((at) => at < place.from) ?? -1) + 1;
  const to = stops.find((at) => at >= place.to) ?? text.length;
  const ends = [
    ...findAll(text.slice(from, to), words.causeMarkers),
    ...findAll(text.slice(from, to), words.guardOpeners),
  ]
    .map((span) => from + span.from)
    .filter((at) => at > from);
  return { from, to: Math.min(to, ...ends) };
}

/** Whether a number stands with a deadline that is not where things stand. */
export function mayHaveTarget(text: string, words: LintWords): boolean {
  const amounts = amountsIn(text, words);
  const numbers = numbersIn(text, words, amounts).filter(
    (span) => !amounts.some((amount) => amount.role === 'baseline' && overlaps(span, amount)),
  );
  return (
    numbers.length > 0 &&
    deadlinesIn(text, words).some((date) => {
      const { from, to } = around(text, date, words);
      return numbers.some((span) => span.from >= from && span.to <= to);
    })
  );
}

const marker =
  /\b(?:instead of|rather than|up from|down from|compared (?:with|to)|against|versus|vs|was|were|did|stood|stand|stands|today|now|currently|at present|last year|this year|so far|until now|starting (?:with|from|at))\b|,\s*not\b/giu;

/** A place in a ranking: "from ninth to fourth", "(2026: seventh)", "currently 14th of 17". */
const place = quick(
  /\b(?:currently|now|today|presently|ranked|from|20\d\d:)\s+(?:ranked\s+|placed\s+|joint\s+)?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th))(?=\s+(?:of|out of|among|to|place|position)\b|\s*(?:[).,;]|$))/iu,
);

/** Whether a number stands with a word for today or a year that is over, or in a sentence of its own before the target. */
export function mayHaveBaseline(text: string, words: LintWords): boolean {
  if (place.test(text)) return true;
  const amounts = amountsIn(text, words);
  const goals = amounts.filter(({ role }) => role === 'target' || role === 'change');
  const numbers = numbersIn(text, words, amounts);
  const free = numbers.filter((span) => !goals.some((goal) => overlaps(span, goal)));
  const deadlines = deadlinesIn(text, words);
  const ends = deadlines.flatMap(({ endsOn }) => endsOn ?? []);
  const last = ends.toSorted().at(-1);
  const past = datesIn(text).filter(({ endsOn }) => endsOn !== null && last !== undefined && endsOn < last);
  const markers = Array.from(text.matchAll(marker), ({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const near = (span: Span, other: Span) => {
    const between = text.slice(Math.min(span.to, other.to), Math.max(span.from, other.from));
    return between.length <= 30 && !/[.;]\s|,/u.test(between);
  };
  // "640 in 2026", whatever else it seems to be.
  const isOfPast = (span: Span) =>
    past.some((date) => /^\s*(?:\(|in\s|of\s|\(in\s)\s*$/u.test(text.slice(span.to, date.from)));
  if (numbers.some(isOfPast)) return true;
  if (free.some((span) => [...markers, ...past].some((other) => near(span, other)))) return true;
  // "One in six tenants leaves us. By 2028 it is one in ten."
  const isShare = (span: Span) => /^(?:one (?:in|and a|out of)|every )/iu.test(text.slice(span.from, span.to));
  const isTold = deadlines.some((date) => {
    const { from, to } = around(text, date, words);
    const before = /[^.;]*[.;]\s*$/u.exec(text.slice(0, from + 1).trimEnd())?.[0] ?? '';
    const begin = from + 1 - before.length;
    return (
      numbers.some((span) => isShare(span) && span.from >= from && span.to <= to) &&
      numbers.some((span) => isShare(span) && span.from >= begin - 1 && span.to <= from + 1)
    );
  });
  if (isTold) return true;
  // "We lose 210 tenants a year; by 2028 we lose 150."
  const target = amounts.findLast(({ role }) => role === 'target');
  return amounts.some(
    (amount) =>
      target !== undefined &&
      amount.to < target.from &&
      (amount.role === 'change' || amount.role === 'target') &&
      (amount.unit === target.unit || target.unit === '' || amount.unit === '') &&
      /[.;]\s/u.test(text.slice(amount.to, target.from)) &&
      !/\bby\s+(?:\p{L}+\s+)?$/iu.test(text.slice(0, amount.from)) &&
      deadlines.some((date) => overlaps(date, around(text, target, words))) &&
      !deadlines.some((date) => overlaps(date, around(text, amount, words))),
  );
}
