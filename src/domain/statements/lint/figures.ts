/** Which amounts of a success statement are where things stand, and which are where they shall stand. */
import { datesIn, type WrittenDate } from '../text/dates';
import { keep } from '../text/keep';
import { endsWith, findAll, type Span } from '../text/pattern';
import { quantitiesIn, type Quantity } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import type { LintWords } from './rule';

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

/** "nothing" measures nothing, as in "step 3"; "other" is an amount that is neither, such as the time in a reason. */
export type Role = 'baseline' | 'target' | 'change' | 'other' | 'nothing';
/** "spare" is a target for want of anything said: "95 % of calls". */
type Guess = Role | 'spare';

/** An amount with what it is said to be. */
export interface Figure extends Quantity {
  role: Role;
}

type Guessed = Quantity & { role: Guess };

interface Place {
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
    .replace(/(?<=\s)[+\u2212\u2013-]$/u, '')
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

/** "Step 3", "per 1,000", "all 400 branches", "1." at the start of a line: a number that measures nothing. */
function measuresNothing({ text, sentence, amount, words, next, previous }: Place, intro: string): boolean {
  const rest = text.slice(amount.to, sentence.to);
  const lead = text.slice(sentence.from, amount.from);
  if (/\b(?:per|every|each|out of)\s+$/iu.test(lead) && amount.unit !== 'percent') return true;
  if (/(?:^|\n)\s*(?:\p{L}{1,3})?$/u.test(lead) && /^(?:[.)](?:\s|$)|:\s)/u.test(rest) && amount.unit === '')
    return true;
  if (/(?<![\p{L}\p{N}])n\s*[=:≈~]\s*$/iu.test(lead) || endsWith(intro, words.sampleMarkers)) return true;
  if (begins(rest, words.sampleNouns, 2) && amount.unit !== 'percent') return true;
  if (
    endsWith(intro, words.ignoredMarkers) &&
    (amount.unit === '' || amount.unit === 'count' || amount.unit === 'hours')
  )
    return true;
  const written = text.slice(amount.from, amount.to);
  // "a 48-hour promise", "the 90-day sign"
  if (amount.unit === 'hours' && /^[\p{L}\d]+-\p{L}/u.test(written) && /^[\s-]+\p{L}/u.test(rest)) return true;
  // "95 % of calls within 20 seconds": the time tells which calls.
  const other = [previous, next].some((near) => near && near.unit !== 'hours' && near.unit !== '');
  return amount.unit === 'hours' && other && !/\b(?:from|to)\s+$/iu.test(lead);
}

/** Whether one amount leads to another: "18 % → 16 %", "18 % of clients to 16 %". */
function leadsOn({ text, amount, next, later }: Place): boolean {
  if (!next) return false;
  const goal = later.find(({ unit }) => unit === amount.unit || unit === '') ?? next;
  return /^\s*(?:[(,][^()]{0,60}[),]\s*)?[\p{L}\s]{0,24}(?:\bto\b|→|⇒|->|=>|–>)[\p{L}\s]{0,24}[+\u2212\u2013-]?$/u.test(
    text.slice(amount.to, goal.from),
  );
}

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
      text.slice(previous.to, before.from),
    );
  if (before && !isTaken && /^\s*[:,]?\s*(?!.*\b(?:to|from|and|by|with|or|than|but)\b)[^\d;.,)]{0,24}$/iu.test(between))
    return before;
  const behind = inReach.find((date) => date.from >= amount.to && (!next || date.to <= next.from));
  if (!behind || (next && /^\s*(?::|target|goal|ambition|result|actual)/iu.test(text.slice(behind.to)))) return null;
  const gap = text.slice(amount.to, behind.from).replace(/\b(?:per|in every)\s[\d,. ]*\d/gu, '');
  return /^[^\d;.()]{0,40}(?:\([^\d()]*)?$/u.test(gap) ? behind : null;
}

function roleOf(place: Place): Guess {
  const { text, sentence, amount, previous, next, words } = place;
  const lead = text.slice(sentence.from, amount.from);
  const intro = introduction(lead, words.softeners);
  if (measuresNothing(place, intro)) return 'nothing';
  const rest = text.slice(amount.to, next?.from ?? sentence.to);
  // What belongs to the amount alone: back to the amount before it or the last stop, on to the next stop.
  const clause = text.slice(previous?.to ?? sentence.from, amount.from).replace(/^.*[;()—]/su, '');
  const behind = rest.replace(/[;.()—].*$/su, '');
  const aside = /^\s*\(([^()]*)\)?/u.exec(rest)?.[1] ?? '';
  const arrow = /(?:→|⇒|->|=>|–>|[≥≤<>])$/u.test(intro);
  const isLevel = leadsOn(place);
  const saysBaseline =
    endsWith(intro, words.baselineMarkers) ||
    begins(rest.replace(/^\s*[(,]?\s*(?:of\s+\p{L}+\s+)?/u, ''), words.presentMarkers, 2) ||
    findAll(aside, words.presentMarkers).length > 0;
  const saysTarget = arrow || endsWith(intro, words.targetMarkers) || begins(rest, words.targetAfter, 1);
  const cause = findAll(lead, words.causeMarkers).at(-1);
  // "because claims are answered within two hours" is the reason, not the goal.
  const isReason = cause !== undefined && !/[,;]/.test(lead.slice(cause.to));
  if (endsWith(intro, words.baselineMarkers) && !arrow) return 'baseline';
  if (begins(rest, words.changeNouns, 1) && !/\b(?:to|than)\s*$/iu.test(intro)) return isReason ? 'other' : 'change';
  if (amount.unit === 'times') return isReason ? 'other' : 'change';
  if (saysTarget && !isReason) {
    const guard = findAll(clause, words.guardOpeners).at(-1);
    return guard && !/,/.test(clause.slice(guard.to)) ? 'other' : 'target';
  }
  if (saysBaseline) return 'baseline';
  if (isLevel && !isReason && !endsWith(intro, words.changeMarkers)) return 'baseline';
  if (isLevel && /\b(?:cut|reduce|lower|raise|lift|grow|increase|improve|move|take|bring|up|down)s?$/iu.test(intro))
    return 'baseline';
  if (endsWith(intro, words.changeMarkers)) return isReason ? 'other' : 'change';
  const own = previous ? clause.replace(/^.*,/su, '') : clause;
  if (findAll(own, words.presentMarkers).length > 0 && !isReason) return 'baseline';
  const guard = findAll(clause, words.guardOpeners).at(-1);
  if (isReason || (guard && !/,/.test(clause.slice(guard.to)))) return 'other';
  if (findAll(behind, words.presentMarkers).some((span) => span.from < 40) && amount.unit !== '') return 'baseline';
  // "NPS of 60", "CSAT 85"
  const named = intro.replace(/\s+(?:of|at|is)$/iu, '');
  if (amount.unit !== 'hours' && (endsWith(named, words.scores) || endsWith(named, words.scoreSigns))) return 'target';
  return endsWith(intro, words.stateMarkers) || amount.unit === '' || amount.unit === 'hours' ? 'other' : 'spare';
}

/** Of amounts with years, the earliest is where things stood and the latest where they shall stand. */
function byYear(figures: Guessed[], dated: readonly (WrittenDate | null)[], last: string | null): void {
  const years = dated.flatMap((date, index) =>
    date?.endsOn && figures[index]!.role !== 'nothing' ? [date.endsOn] : [],
  );
  if (years.length === 0 || last === null) return;
  const latest = years.toSorted().at(-1)!;
  for (const [index, figure] of figures.entries()) {
    const endsOn = dated[index]?.endsOn;
    if (!endsOn || figure.role === 'change' || figure.role === 'nothing') continue;
    if (endsOn < latest || endsOn < last) {
      if (figure.role !== 'target' || endsOn < latest) figure.role = 'baseline';
    } else if (figure.role === 'other' && figure.unit !== 'hours') figure.role = 'target';
  }
}

const isGoal = (role: Guess) => role === 'target' || role === 'change' || role === 'spare';

/** "To 16 % (18 % in May 2026)": what stands in brackets behind a goal, with a day that is no deadline, is where things stood. */
function asides(text: string, figures: Guessed[], dated: readonly (WrittenDate | null)[]): void {
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    const date = dated[index];
    if (!before || !date || !isGoal(before.role) || figure.role === 'nothing') continue;
    const opens = /\([^()]*$/u.test(text.slice(before.to, figure.from));
    const between = text.slice(Math.min(figure.to, date.to), Math.max(figure.from, date.from));
    if (opens && !/\b(?:by|until|before|target|goal)\b/iu.test(between)) figure.role = 'baseline';
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
    if (/\b(?:is|are)$/iu.test(intro)) figure.role = hasDeadline ? 'target' : 'baseline';
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
    const dated = places.map((place, index) =>
      guessed[index]!.role === 'other' && place.amount.unit === 'hours' ? null : dateOf(place, dates),
    );
    byYear(guessed, dated, last);
    asides(text, guessed, dated);
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
    for (const [index, baseline] of levels.entries()) {
      if (baseline.role !== 'baseline') continue;
      // The goal behind it, up to the next baseline; else the last one before it: "16 %, against 18 % today".
      const behind = levels.slice(index + 1);
      const until = behind.findIndex(({ role }) => role === 'baseline');
      const goals = [...behind.slice(0, until < 0 ? behind.length : until), ...levels.slice(0, index).toReversed()];
      const target = goals.find((goal) => goal.role === 'target' && !taken.has(goal) && alike(baseline, goal));
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
