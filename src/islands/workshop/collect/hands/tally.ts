/** A show of hands as seven numbers: five levels, don't know, does not apply. */
import type { Tally } from '../../../../domain/engagement/engagement';

export const places = [0, 1, 2, 3, 4, 5, 6] as const;
export type Place = (typeof places)[number];

export const mostHands = 20_000;

/** @returns hands of a level (0 to 4), of "don't know" (5) or "does not apply" (6); 0 without a count */
export function handsAt(tally: Tally | undefined, place: Place): number {
  if (!tally) return 0;
  if (place === 5) return tally.unknown;
  return place === 6 ? tally.notApplicable : tally.levels[place];
}

export const handsOf = (tally: Tally | undefined): number =>
  places.reduce<number>((sum, place) => sum + handsAt(tally, place), 0);

/** @param hands null when it is no number of hands @returns the count with that one changed; null once nobody raises a hand */
export function withHands(tally: Tally | undefined, place: Place, hands: number): Tally | null {
  const at = (each: Place) => (each === place ? hands : handsAt(tally, each));
  const next: Tally = { levels: [at(0), at(1), at(2), at(3), at(4)], unknown: at(5), notApplicable: at(6) };
  return handsOf(next) === 0 ? null : next;
}

/** @returns null for what is no number of hands */
export function readHands(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return 0;
  const hands = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return hands <= mostHands ? hands : null;
}
