/** Whose answers count in a round, and how many people that is. */
import type { Round, View } from '../../engagement/engagement';
import { ownResponse } from '../../engagement/progress';

const known = new WeakMap<Round['responses'], readonly View[]>();

/** The views of others that count, in the order of their coming; the same list as long as the responses are the same. */
export function countedViews(round: Pick<Round, 'responses'>): readonly View[] {
  const before = known.get(round.responses);
  if (before) return before;
  const counted = round.responses.filter((each): each is View => each.via !== 'self' && each.out === null);
  known.set(round.responses, counted);
  return counted;
}

/** @returns whether one's own answers are one view of the group: they are meant to be, and there are any */
export function ownIsCounted(round: Round): boolean {
  return round.workshop.ownCounts && Object.keys(ownResponse(round).answers).length > 0;
}

/** How many people answered: the views that count, and oneself. A show of hands has no names and is not among them. */
export function ratersOf(round: Round): number {
  return countedViews(round).length + (ownIsCounted(round) ? 1 : 0);
}
