/** The dates of a statement by which something shall be so. The day a baseline was taken is no deadline. */
import { datesIn, type WrittenDate } from '../text/dates';
import { endsWith, findAll } from '../text/pattern';
import { datesOfBaselines } from './figures';
import type { LintWords } from '../lint/rule';

/** Whether a date says when a figure was measured: "in 2025 it was", "as of March 2026", "2024 levels", "(May 2026, 400 answers)". */
function isMeasuredOn(wording: string, date: WrittenDate, words: LintWords): boolean {
  const lead = wording.slice(0, date.from);
  const rest = wording.slice(date.to, date.to + 32);
  if (endsWith(lead, words.deadlineMarkers)) return false;
  if (findAll(rest, words.baselineAfter).some(({ from }) => from <= 1)) return true;
  // A stretch of years ends in the one that counts: "from 2024 to 2027".
  const isStretch = /\d\s?(?:[/–-]|to)\s?\d/u.test(wording.slice(date.from, date.to));
  if (endsWith(lead, words.measuredMarkers) && !isStretch) return true;
  if (datesOfBaselines(wording, words).some(({ from }) => from === date.from)) return true;
  // In brackets with a sample: "(400 answers, May 2026)".
  const open = lead.lastIndexOf('(');
  const isAside = open >= 0 && !lead.slice(open).includes(')');
  const aside = isAside ? wording.slice(open, wording.indexOf(')', date.to) + 1) : '';
  return findAll(aside, words.sampleNouns).length > 0 || /\bn\s*=/iu.test(aside);
}

/** In order; those without a year have `endsOn` null. */
export function deadlinesIn(wording: string, words: LintWords): WrittenDate[] {
  return datesIn(wording).filter((date) => !isMeasuredOn(wording, date, words));
}
