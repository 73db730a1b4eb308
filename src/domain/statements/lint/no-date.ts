/** Handbook 2.3: no date, or a date without its year. The day a baseline was taken is no deadline. */
import { datesIn, type WrittenDate } from '../text/dates';
import { endsWith } from '../text/pattern';
import { quantitiesIn } from '../text/quantities';
import { absent, on, type LintWords, type Rule } from './rule';

/** Whether a date says when a figure was measured: "from 18 % in 2025", "as of March 2026", "(May 2026, 400 answers)". */
function isMeasuredOn(wording: string, date: WrittenDate, words: LintWords): boolean {
  const lead = wording.slice(0, date.from);
  if (endsWith(lead, words.deadlineMarkers)) return false;
  if (endsWith(lead, words.measuredMarkers)) return true;
  const near = lead.slice(-28);
  const amount = quantitiesIn(near).at(-1);
  if (!amount) return false;
  const between = near.slice(amount.to);
  const intro = near.slice(0, amount.from);
  return /^[\p{L}\s(]{0,10}$/u.test(between) && endsWith(intro, words.baselineMarkers);
}

export const noDate: Rule = {
  id: 'no-date',
  severity: 'must',
  kinds: ['success'],
  check: ({ wording, parts, context: { words } }) => {
    const dates = datesIn(wording).filter((date) => !isMeasuredOn(wording, date, words));
    if (dates.some((date) => date.endsOn !== null)) return [];
    const yearless = dates[0];
    return yearless
      ? [on(wording, yearless, { part: parts['by']?.trim() ?? '' })]
      : [absent({ part: parts['by']?.trim() ?? '' })];
  },
};
