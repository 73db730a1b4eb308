/** How many answers or cases a figure rests on, as people write it: "n = 400", "a survey of about 1.2k guests", "(May 2026, 640 orders)". */
import { introduction } from './role-of';
import type { LintWords } from '../lint/rule';
import { endsWith, findAll, type Span } from '../text/pattern';
import { quantitiesIn, type Quantity } from '../text/quantities';

export interface Sample extends Span {
  size: number;
}

const counted = (amount: Quantity) =>
  (amount.unit === 'count' || amount.unit === '') && amount.value >= 1 && Number.isInteger(Math.round(amount.value));

/** The sample size a whole part gives: its first count of anything; null for "every ticket" or "10 %". */
export function sampleOfPart(part: string): Sample | null {
  const amount = quantitiesIn(part).find(counted);
  return amount ? { size: Math.round(amount.value), from: amount.from, to: amount.to } : null;
}

/** The sample size a statement gives in passing; null when it gives none. */
export function sampleIn(text: string, words: LintWords): Sample | null {
  const sized = quantitiesIn(text).find(
    (amount) =>
      counted(amount) &&
      (/(?<![\p{L}\p{N}])n\s*[=:≈~]\s*$/iu.test(text.slice(Math.max(0, amount.from - 8), amount.from)) ||
        endsWith(introduction(text.slice(0, amount.from), words.softeners), words.sampleMarkers) ||
        findAll(text.slice(amount.to, amount.to + 40), words.sampleNouns).some(
          (span) => span.from <= 1 || /^\s+[\p{L}-]+\s+$/u.test(text.slice(amount.to, amount.to + span.from)),
        )),
  );
  return sized ? { size: Math.round(sized.value), from: sized.from, to: sized.to } : null;
}
