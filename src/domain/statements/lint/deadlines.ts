/** The dates of a statement by which something shall be so. The day a baseline was taken is no deadline. */
import { datesIn, type WrittenDate } from '../text/dates';
import { endsWith } from '../text/pattern';
import { quantitiesIn } from '../text/quantities';
import type { LintWords } from './rule';

/** Whether a date says when a figure was measured: "from 18 % in 2025", "as of March 2026", "(May 2026, 400 answers)". */
export function isMeasuredOn(wording: string, date: WrittenDate, words: LintWords): boolean {
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

export function deadlinesIn(wording: string, words: LintWords): WrittenDate[] {
  return datesIn(wording).filter((date) => !isMeasuredOn(wording, date, words));
}
