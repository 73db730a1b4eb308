/** Which amounts of a success statement are where things stand, and which are where they shall stand. */
import { datesIn, type WrittenDate } from '../text/dates';
import { keep } from '../text/keep';
import type { Span } from '../text/pattern';
import { quantitiesIn, type Quantity } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import { introduction, roleOf, type Guess, type Place, type Role } from './role-of';
import type { LintWords } from '../lint/rule';

export interface Figures {
  /** The sentence they stand in. */
  sentence: Span;
  baseline: Quantity | null;
  /** A level to reach, or how far to go: "to 16 %", "by a fifth". */
  target: Quantity | null;
}

export interface Change {
  sentence: Span;
  baseline: Quantity;
  target: Quantity;
}

/** An amount with what it is said to be. */
export interface Figure extends Quantity {
  role: Role;
}

type Guessed = Quantity & { role: Guess };

/** "Per 1,000": the base of a rate. */
const perSo = /\b(?:per|in every)\s[\d,. ]*\d/gu;

/** The date an amount is of: "18 % in 2025", "(2025: 18 %)", "64,000 (2025)". */
function dateOf({ text, sentence, amount, previous, next }: Place, dates: readonly WrittenDate[]): WrittenDate | null {
  const inReach = dates.filter((date) => date.endsOn !== null && date.from >= sentence.from && date.to <= sentence.to);
  const before = inReach.findLast((date) => date.to <= amount.from && (!previous || date.from >= previous.to));
  const between = before ? text.slice(before.to, amount.from) : '';
  // "2025: 71 %", "2025 result 71 %", "the year 2026 ended at 6 %"
  // "27 % in 2025, 20 %": the year was the other's.
  const isTaken =
    before &&
    previous &&
    !/^\s*:/u.test(text.slice(before.to)) &&
    /^[^\d;.,)]{0,40}(?:\(|\b(?:in|by|until|on|of|from|during|at|for|the)\s)\s*$/iu.test(
      text.slice(previous.to, before.from).replace(perSo, ''),
    );
  if (
    before &&
    !isTaken &&
    /^\s*[:,]?\s*(?!.*\b(?:to|from|and|by|with|or|than|but|because|since|so|as|when|if|once|while)\b)[^\d;.,)]{0,24}$/iu.test(
      between,
    )
  )
    return before;
  const behind = inReach.find((date) => date.from >= amount.to && (!next || date.to <= next.from));
  if (!behind || (next && /^\s*(?::|target|goal|ambition|result|actual)/iu.test(text.slice(behind.to)))) return null;
  const gap = text.slice(amount.to, behind.from).replace(perSo, '');
  return /^[^\d;.()]{0,40}(?:\([^\d()]*)?$/u.test(gap) ? behind : null;
}

/** "80 % by 2025", "2025 target 80 %", "80 % (2025 target)": a step on the way, however early. */
function isDue(text: string, figure: Quantity, date: WrittenDate): boolean {
  const between = text.slice(Math.min(figure.to, date.to), Math.max(figure.from, date.from));
  const behind = text.slice(Math.max(figure.to, date.to)).slice(0, 16);
  const lead = text.slice(0, Math.min(figure.from, date.from)).slice(-16);
  return (
    /\b(?:target|goal|ambition|milestone)\b/iu.test(between) ||
    /\b(?:target|goal|ambition|milestone)s?:?\s*$/iu.test(lead) ||
    /^\s*(?:target|goal|ambition|milestone)\b/iu.test(behind) ||
    /\bby\s+(?:the\s+)?(?:end\s+(?:of\s+)?)?$/iu.test(text.slice(0, date.from))
  );
}

/** Of amounts with years, the earliest is where things stood and the latest where they shall stand. */
function byYear(text: string, figures: Guessed[], dated: readonly (WrittenDate | null)[], last: string | null): void {
  const years = dated.flatMap((date, index) =>
    date?.endsOn && !['nothing', 'change'].includes(figures[index]!.role) ? [date.endsOn] : [],
  );
  if (years.length === 0 || last === null) return;
  const latest = years.toSorted().at(-1)!;
  for (const [index, figure] of figures.entries()) {
    const date = dated[index];
    const endsOn = date?.endsOn;
    if (!endsOn || figure.role === 'change' || figure.role === 'nothing') continue;
    if (endsOn < latest && figure.role !== 'baseline' && isDue(text, figure, date)) {
      figure.role = 'target';
      continue;
    }
    if (endsOn < latest || endsOn < last) {
      if (figure.role !== 'target' || endsOn < latest) figure.role = 'baseline';
    } else if (figure.role === 'other' || (figure.role === 'baseline' && years.some((year) => year < latest)))
      figure.role = 'target';
  }
}

const isGoal = (role: Guess) => role === 'target' || role === 'change' || role === 'spare';

/** "To 16 % (18 % in May 2026)": what stands in brackets behind a goal, with a day that is no deadline, is where things stood. */
function asides(
  text: string,
  figures: Guessed[],
  dated: readonly (WrittenDate | null)[],
  dates: readonly WrittenDate[],
  last: string | null,
): void {
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    const date = dated[index];
    // "The share on time (61 %) will rise by 4 %": alone in brackets before any goal.
    const isAlone = /\(\s*$/u.test(text.slice(0, figure.from)) && /^\s*\)/u.test(text.slice(figure.to));
    const goal = figures.slice(index + 1).find(({ role }) => isGoal(role));
    if (isAlone && goal && figure.role === 'spare' && !figures.slice(0, index).some(({ role }) => isGoal(role)))
      figure.role = 'baseline';
    // "On 2026 (12,400)": the figure of the year behind it.
    const year = dates.find(({ to }) => to <= figure.from && /^\s*\($/u.test(text.slice(to, figure.from)));
    if (year?.endsOn && last && year.endsOn < last && before && isGoal(before.role)) figure.role = 'baseline';
    if (!before || !date || !isGoal(before.role) || figure.role === 'nothing') continue;
    const opens = /\([^()]*$/u.test(text.slice(before.to, figure.from));
    const between = text.slice(Math.min(figure.to, date.to), Math.max(figure.from, date.from));
    if (opens && !/\b(?:by|until|before|target|goal)\b/iu.test(between)) figure.role = 'baseline';
    // "(2025: 63 % and 9 %)": the year is of both.
    const next = figures[index + 1];
    const isPair = next && /^\s*(?:,|and|,\s*and|&|\/)\s*$/iu.test(text.slice(figure.to, next.from));
    if (figure.role === 'baseline' && isPair && !dated[index + 1] && next.role !== 'nothing') next.role = 'baseline';
  }
}

/** A sentence that only tells how things are: "Churn is 18 %." */
function asItIs(text: string, sentence: Span, figures: Guessed[], hasDeadline: boolean, words: LintWords): void {
  const base = figures.find(({ role }) => role === 'baseline');
  const hasGoal = figures.some(({ role }) => isGoal(role));
  for (const figure of figures) {
    // "4.2 years, up from 3.6": with a baseline beside it, it is the goal.
    if (base && !hasGoal && figure.role === 'other' && figure.unit !== '' && alike(base, figure))
      figure.role = 'target';
    if (figure.role !== 'other' || figure.unit === 'hours' || figure.unit === '') continue;
    const intro = introduction(text.slice(sentence.from, figure.from), words.softeners);
    // "Our target renewal rate is 92 %."
    const isGoalSaid = hasDeadline || /\b(?:target|goal|ambition|objective)\b/iu.test(intro);
    if (/\b(?:is|are)$/iu.test(intro)) figure.role = isGoalSaid ? 'target' : 'baseline';
  }
}

/** A sentence, its amounts and the date each is of. */
interface ReadSentence {
  sentence: Span;
  figures: Figure[];
  dated: (WrittenDate | null)[];
}

function read(text: string, words: LintWords): ReadSentence[] {
  const dates = datesIn(text);
  const last =
    dates
      .flatMap(({ endsOn }) => endsOn ?? [])
      .toSorted()
      .at(-1) ?? null;
  return sentencesOf(text).map((sentence) => {
    // "4.1 per 1,000": the base is no amount of its own.
    const amounts = quantitiesIn(text).filter(
      ({ from, to, unit }) =>
        from >= sentence.from &&
        to <= sentence.to &&
        (unit === 'percent' ||
          !/\b(?:per|in every|for every|of every|of each)\s+$/iu.test(text.slice(sentence.from, from))),
    );
    const places = amounts.map((amount, index): Place => ({
      text,
      sentence,
      amount,
      previous: amounts[index - 1],
      next: amounts[index + 1],
      later: amounts.slice(index + 1),
      words,
    }));
    const guessed = places.map((place): Guessed => ({ ...place.amount, role: roleOf(place) }));
    // The time in a reason has no date; where nothing but time is measured, it has.
    const isOfTime = guessed.every(({ role, unit }) => role === 'nothing' || unit === 'hours' || unit === '');
    const dated = places.map((place, index) =>
      guessed[index]!.role === 'other' && place.amount.unit === 'hours' && !isOfTime ? null : dateOf(place, dates),
    );
    byYear(text, guessed, dated, last);
    asides(text, guessed, dated, dates, last);
    const hasDeadline = dates.some(
      ({ from, to, endsOn }) => endsOn === last && last !== null && from >= sentence.from && to <= sentence.to,
    );
    asItIs(text, sentence, guessed, hasDeadline, words);
    const figures = guessed.map((figure): Figure => ({
      ...figure,
      role: figure.role === 'spare' ? 'target' : figure.role,
    }));
    return { sentence, figures, dated };
  });
}

const readers = new WeakMap<LintWords, (text: string) => ReadSentence[]>();

function sentencesWithFigures(text: string, words: LintWords) {
  let reader = readers.get(words);
  if (!reader) readers.set(words, (reader = keep((each) => read(each, words))));
  return reader(text);
}

/** Dates that say when a baseline was taken: "from 18 % in 2025", "(May 2026: 34 in a hundred)". */
export function datesOfBaselines(text: string, words: LintWords): WrittenDate[] {
  return sentencesWithFigures(text, words).flatMap(
    ({ figures, dated }) =>
      dated.filter((date, index) => date !== null && figures[index]!.role === 'baseline') as WrittenDate[],
  );
}

/** Every amount of a text with what it is said to be, in order. */
export const amountsIn = (text: string, words: LintWords): readonly Figure[] =>
  sentencesWithFigures(text, words).flatMap(({ figures }) => figures);

/** Reads the amounts of each sentence; a sentence without an amount gives both as null. */
export function figuresIn(text: string, words: LintWords): Figures[] {
  return sentencesWithFigures(text, words).map(({ sentence, figures }) => ({
    sentence,
    baseline: figures.find(({ role }) => role === 'baseline') ?? null,
    target: figures.find(({ role }) => role === 'target') ?? figures.find(({ role }) => role === 'change') ?? null,
  }));
}

/** Two levels in one unit, if they can be compared: "from 18 to 16 %", "€1.2 to 1.4 m", "from 10 days to 5". */
function alike(one: Quantity, other: Quantity): [Quantity, Quantity] | null {
  if (one.unit === other.unit) {
    const isScaled = one.unit === 'money' && one.factor === 1 && other.factor > 1 && one.value * 100 < other.value;
    return [isScaled ? { ...one, value: one.value * other.factor } : one, other];
  }
  const as = (bare: Quantity, full: Quantity): Quantity => ({
    ...bare,
    unit: full.unit,
    value: bare.factor === 1 && full.unit !== 'count' ? bare.value * full.factor : bare.value,
  });
  if (one.unit === '') return [as(one, other), other];
  if (other.unit === '') return [one, as(other, one)];
  return null;
}

/** Every baseline with the level it shall come to, in comparable units: within a sentence, or across two when no sentence says both. */
export function changesIn(text: string, words: LintWords): Change[] {
  const found: Change[] = [];
  const all = sentencesWithFigures(text, words);
  const pair = (sentence: Span, figures: readonly Figure[]) => {
    const levels = figures.filter(({ role }) => role === 'baseline' || role === 'target');
    const taken = new Set<Figure>();
    // "50 % and 15 % (2025: 63 % and 9 %)": the first belongs to the first.
    const firstBaseline = levels.findIndex(({ role }) => role === 'baseline');
    const isInOrder = firstBaseline > 1 && levels.length === 2 * firstBaseline;
    for (const [index, baseline] of levels.entries()) {
      if (baseline.role !== 'baseline') continue;
      // The goal behind it, up to the next baseline; else the last one before it: "16 %, against 18 % today".
      const behind = levels.slice(index + 1);
      const until = behind.findIndex(({ role }) => role === 'baseline');
      // "12 % (2026: 15 %), 25 % (2026: 21 %)": what stands in brackets belongs to the goal before them.
      const own = levels[index - 1];
      const isAside = own?.role === 'target' && /\([^()]*$/u.test(text.slice(own.to, baseline.from));
      const goals =
        isAside && !isInOrder
          ? [own]
          : [
              ...behind.slice(0, until < 0 ? behind.length : until),
              ...(isInOrder ? levels.slice(0, index) : levels.slice(0, index).toReversed()),
            ];
      const open = goals.filter((goal) => goal.role === 'target' && !taken.has(goal) && alike(baseline, goal));
      const target = open.find(({ unit }) => unit === baseline.unit) ?? open[0];
      if (!target) continue;
      taken.add(target);
      const both = alike(baseline, target)!;
      found.push({ sentence, baseline: both[0], target: both[1] });
    }
  };
  for (const { sentence, figures } of all) pair(sentence, figures);
  if (found.length === 0 && all.length > 1) {
    const figures = all.flatMap((each) => each.figures);
    pair({ from: all[0]!.sentence.from, to: all.at(-1)!.sentence.to }, figures);
  }
  return found;
}
