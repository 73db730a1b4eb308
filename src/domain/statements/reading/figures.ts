/** Which amounts of a success statement are where things stand, and which are where they shall stand. */
import { datesIn, type WrittenDate } from '../text/dates';
import { keep } from '../text/keep';
import type { Span } from '../text/pattern';
import { quantitiesIn, type Quantity } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import { alike } from './alike';
import { introduction, roleOf, type Guess, type Guessed, type Place, type Role } from './role-of';
import { byYear, dateOf } from './years';
import type { LintWords } from '../lint/rule';

export interface Figures {
  /** The sentence they stand in. */
  sentence: Span;
  baseline: Quantity | null;
  /** A level to reach, or how far to go: "to 16 %", "by a fifth". */
  target: Quantity | null;
}

/** An amount with what it is said to be. */
export interface Figure extends Quantity {
  role: Role;
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

/** Each sentence with its amounts, remembered for the last few texts. */
export function sentencesWithFigures(text: string, words: LintWords): readonly ReadSentence[] {
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
