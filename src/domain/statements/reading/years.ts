/** Which year an amount is of, and what that makes of it. */
import type { WrittenDate } from '../text/dates';
import type { Quantity } from '../text/quantities';
import type { Guessed, Place } from './role-of';

/** "Per 1,000": the base of a rate. */
const perSo = /\b(?:per|in every)\s[\d,. ]*\d/gu;

/** The date an amount is of: "18 % in 2025", "(2025: 18 %)", "64,000 (2025)". */
export function dateOf(
  { text, sentence, amount, previous, next }: Place,
  dates: readonly WrittenDate[],
): WrittenDate | null {
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
export function byYear(
  text: string,
  figures: Guessed[],
  dated: readonly (WrittenDate | null)[],
  last: string | null,
): void {
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
