/** Views that came in after the reveal and were not let in. */
import type { Round, View } from '../../engagement/engagement';
import { practiceOrder } from './order';
import { answerAt } from './pack';

/** @param practice only those that say something of it; all of them where it is left out */
export function lateViews(round: Round, practice?: string): View[] {
  const late = round.responses.filter((each): each is View => each.via !== 'self' && each.out === 'late');
  if (practice === undefined || late.length === 0) return late;
  const place = practiceOrder(round.edition)?.indexOf(practice) ?? -1;
  return late.filter(({ answers }) => answerAt(answers, place) !== null);
}
