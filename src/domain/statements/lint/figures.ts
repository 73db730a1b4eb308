/** Which amounts of a success statement are where things stand, and which are where they shall stand. */
import { endsWith, findAll, type Span } from '../text/pattern';
import { quantitiesIn, type Quantity } from '../text/quantities';
import { sentencesOf } from '../text/sentences';
import type { LintWords } from './rule';

export interface Figures {
  /** The sentence they stand in. */
  sentence: Span;
  baseline: Quantity | null;
  target: Quantity | null;
}

/** The text before an amount without the words that only soften it: "from about a" becomes "from". */
function introduction(text: string, softeners: readonly string[]): string {
  // A sign belongs to its amount: "from +12".
  let lead = text
    .trimEnd()
    .replace(/(?<=\s)[+\u2212\u2013-]$/u, '')
    .trimEnd();
  for (let step = 0; step < 5; step += 1) {
    const tail = lead.slice(-40);
    const softener = findAll(tail, softeners).find((span) => span.to === tail.length);
    if (!softener) break;
    lead = lead.slice(0, lead.length - (softener.to - softener.from)).trimEnd();
  }
  return lead;
}

/** Reads the amounts of each sentence; a sentence without an amount gives both as null. */
export function figuresIn(text: string, words: LintWords): Figures[] {
  return sentencesOf(text).map((sentence) => {
    const amounts = quantitiesIn(text.slice(sentence.from, sentence.to)).map((amount) => ({
      ...amount,
      from: amount.from + sentence.from,
      to: amount.to + sentence.from,
    }));
    let baseline: Quantity | null = null;
    let target: Quantity | null = null;
    let spare: Quantity | null = null;
    for (const [index, amount] of amounts.entries()) {
      const lead = text.slice(sentence.from, amount.from);
      const intro = introduction(lead, words.softeners);
      const rest = text.slice(amount.to, sentence.to);
      const next = amounts[index + 1];
      const ranged =
        next !== undefined &&
        /^\s*(?:\([^()]{0,60}\)\s*)?[\p{L}\s]{0,24}(?:\bto\b|→|->|=>)[\p{L}\s]{0,12}[+\u2212\u2013-]?$/u.test(
          text.slice(amount.to, (amounts.slice(index + 1).find(({ unit }) => unit === amount.unit) ?? next).from),
        );
      const cause = findAll(lead, words.causeMarkers).at(-1);
      const inCause = cause !== undefined && !/[,;]/.test(lead.slice(cause.to));
      if (
        endsWith(intro, words.ignoredMarkers) ||
        findAll(rest.slice(0, 24), words.sampleNouns).some((span) => span.from < 3)
      )
        continue;
      // "because claims are answered within two hours" is the reason, not the goal.
      const isReason = inCause && baseline === null;
      if (!isReason && (endsWith(intro, words.targetMarkers) || /(?:→|->|=>|[≥≤<>])$/u.test(intro))) target ??= amount;
      else if (
        endsWith(intro, words.baselineMarkers) ||
        findAll(rest.slice(0, 16), words.presentMarkers).some((span) => span.from < 3)
      )
        baseline ??= amount;
      else if (ranged && !inCause && !endsWith(intro, words.changeMarkers)) baseline ??= amount;
      else if (endsWith(intro, words.changeMarkers)) target ??= amount;
      else if (!inCause && amount.unit !== 'hours' && amount.unit !== '' && !endsWith(intro, words.stateMarkers))
        spare ??= amount;
    }
    return { sentence, baseline, target: target ?? spare };
  });
}

/** The sentences that say both where things stand and where they shall stand, in comparable units. */
export function changesIn(text: string, words: LintWords): { sentence: Span; baseline: Quantity; target: Quantity }[] {
  return figuresIn(text, words).flatMap(({ sentence, baseline, target }) => {
    if (!baseline || !target) return [];
    const comparable =
      baseline.unit === target.unit ||
      baseline.unit === '' ||
      target.unit === '' ||
      baseline.unit === 'count' ||
      target.unit === 'count';
    return comparable && baseline !== target ? [{ sentence, baseline, target }] : [];
  });
}
