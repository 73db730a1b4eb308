/** What owners have left of each working day, while actions are put on the calendar. */
import { ownerKey } from '../owner-days';

/** Person-days below this are nothing: sums of fractions do not come out even. */
const nearlyNothing = 1e-6;

/** First and last position in the list of days, both inclusive. */
export interface Slot {
  first: number;
  last: number;
}

export interface OwnerLoad {
  rateOf(owner: string): number;
  /** The slot nearest to `from` (to `to`, when `late`) whose days have room for the effort; null when they have not. */
  find(owner: string, effort: number, from: number, to: number, late: boolean): Slot | null;
  /** Takes the effort from the days of the slot, evenly where they allow it. @returns the part for which there was no room */
  take(owner: string, effort: number, slot: Slot): number;
  /** Takes from each day what is left, from the first (from the last, when `late`). */
  fill(owner: string, effort: number, slot: Slot, late: boolean): void;
  roomIn(owner: string, slot: Slot): number;
  copy(): OwnerLoad;
}

/** Working days the effort takes when nothing else is on: 1 at least. Where the owner has no time at all, as if they had all of it. */
export function nominalLength(effort: number, rate: number): number {
  return Math.max(1, Math.ceil(effort / (rate > 0 ? rate : 1) - nearlyNothing));
}

/** @param rateOf person-days an owner gives on a working day */
export function ownerLoad(
  rateOf: (owner: string) => number,
  days: number,
  left = new Map<string, number[]>(),
): OwnerLoad {
  const daysOf = (owner: string): number[] => {
    const key = ownerKey(owner);
    const there = left.get(key) ?? Array.from({ length: days }, () => rateOf(owner));
    left.set(key, there);
    return there;
  };
  const roomIn = (owner: string, { first, last }: Slot) =>
    daysOf(owner)
      .slice(first, last + 1)
      .reduce((sum, day) => sum + day, 0);
  return {
    rateOf,
    roomIn,
    find(owner, effort, from, to, late) {
      const room = daysOf(owner);
      return stretchFor(room, effort, from, to, late, true) ?? stretchFor(room, effort, from, to, late, false);
    },
    take(owner, effort, { first, last }) {
      const room = daysOf(owner);
      let open = effort;
      // The days with the least room first: what they cannot give, the others share.
      const order = Array.from({ length: last - first + 1 }, (_, index) => first + index).sort(
        (a, b) => room[a]! - room[b]!,
      );
      for (const [index, day] of order.entries()) {
        const part = Math.min(room[day]!, open / (order.length - index));
        room[day]! -= part;
        open -= part;
      }
      return open < nearlyNothing ? 0 : open;
    },
    fill(owner, effort, { first, last }, late) {
      const room = daysOf(owner);
      let open = effort;
      for (let step = 0; step <= last - first && open > 0; step++) {
        const day = late ? last - step : first + step;
        const part = Math.min(room[day]!, open);
        room[day]! -= part;
        open -= part;
      }
    },
    copy: () => ownerLoad(rateOf, days, new Map([...left].map(([key, room]) => [key, [...room]]))),
  };
}

/** @param inOneGo no day between the first and the last on which there is nothing left */
function stretchFor(
  room: readonly number[],
  effort: number,
  from: number,
  to: number,
  late: boolean,
  inOneGo: boolean,
): Slot | null {
  let begun: number | null = null;
  let found = 0;
  for (let step = 0; step <= to - from; step++) {
    const day = late ? to - step : from + step;
    if (room[day]! < nearlyNothing) {
      if (inOneGo) begun = null;
      continue;
    }
    if (begun === null) [begun, found] = [day, 0];
    found += room[day]!;
    if (found > effort - nearlyNothing) return late ? { first: day, last: begun } : { first: begun, last: day };
  }
  return null;
}
