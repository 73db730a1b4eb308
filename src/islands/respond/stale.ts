/** Drafts that nobody came back to: a phone that answers many invitations does not keep them all for ever. */
import { toDayNumber } from '../../domain/calendar/dates';
import { parseDraft } from './draft';

/** Whole days without a change, after which a draft goes (our judgement: no round waits longer for an answer). */
export const keptForDays = 90;
const keptAtMost = 20;

/**
 * @param kept place and text of each draft but the one at hand
 * @param today plain date
 * @returns the places of those to take away: the old ones, and the oldest above twenty. What cannot be read counts as oldest
 */
export function staleDrafts(kept: readonly (readonly [place: string, text: string])[], today: string): string[] {
  const oldest = (toDayNumber(today) ?? 0) - keptForDays;
  return kept
    .map(([place, text]) => ({ place, day: toDayNumber(parseDraft(text)?.changedOn ?? '') }))
    .toSorted((a, b) => (b.day ?? 0) - (a.day ?? 0))
    .filter(({ day }, rank) => rank >= keptAtMost || (day !== null && day < oldest))
    .map(({ place }) => place);
}
