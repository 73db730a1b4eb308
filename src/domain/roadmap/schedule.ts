/** Puts the actions of one month on its working days: by prerequisites, then rank, one thing at a time for each owner. */
import { inOrder } from './order';

export interface Task {
  id: string;
  owner: string;
  /** Person-days of one owner. */
  effort: number;
}

/** Positions in the list of the month's working days, both inclusive. */
export interface Slot {
  first: number;
  last: number;
}

/**
 * An action lasts its effort in whole working days, at least one. Where a chain of actions is longer than the month, its
 * actions are shortened in proportion; where an owner has more work than days, their actions overlap. Nothing leaves the month.
 * @param tasks in order of rank
 * @param before ids that come before each task; those of other months are ignored
 * @param days working days of the month, at least one
 */
export function schedule(
  tasks: readonly Task[],
  before: ReadonlyMap<string, readonly string[]>,
  days: number,
): Map<string, Slot> {
  const order = inOrder(
    tasks.map((task) => task.id),
    before,
  );
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const earlier = new Map(order.map((id) => [id, (before.get(id) ?? []).filter((other) => byId.has(other))]));
  const lengths = fittingLengths(order, earlier, byId, days);
  const tail = tailLengths(order, earlier, lengths);

  const slots = new Map<string, Slot>();
  const busy = new Map<string, boolean[]>();
  for (const id of order) {
    const length = lengths.get(id)!;
    const owner = byId.get(id)!.owner.trim().toLowerCase();
    const taken = busy.get(owner) ?? Array.from({ length: days }, () => false);
    const earliest = Math.min(
      days - 1,
      Math.max(0, ...earlier.get(id)!.map((other) => (slots.get(other)?.last ?? -1) + 1)),
    );
    const latest = Math.max(earliest, days - tail.get(id)! - length);
    const first = freeStart(taken, earliest, Math.min(latest, days - length), length);
    const slot = { first, last: Math.min(days - 1, first + length - 1) };
    slots.set(id, slot);
    busy.set(owner, taken.fill(true, slot.first, slot.last + 1));
  }
  return slots;
}

/** The first start with the fewest days already taken. */
function freeStart(taken: readonly boolean[], earliest: number, latest: number, length: number): number {
  let best = earliest;
  let fewest = Infinity;
  for (let start = earliest; start <= Math.max(earliest, latest) && fewest > 0; start++) {
    const clash = taken.slice(start, start + length).filter(Boolean).length;
    if (clash < fewest) [best, fewest] = [start, clash];
  }
  return best;
}

function fittingLengths(
  order: readonly string[],
  earlier: ReadonlyMap<string, readonly string[]>,
  byId: ReadonlyMap<string, Task>,
  days: number,
): Map<string, number> {
  const lengths = new Map(order.map((id) => [id, Math.min(days, Math.max(1, Math.ceil(byId.get(id)!.effort)))]));
  // Each round shortens something by at least a day, so it ends; a chain has far fewer actions than a month has days.
  for (;;) {
    const head = headLengths(order, earlier, lengths);
    const tail = tailLengths(order, earlier, lengths);
    const through = (id: string) => head.get(id)! + lengths.get(id)! + tail.get(id)!;
    const long = order.filter((id) => through(id) > days && lengths.get(id)! > 1);
    if (long.length === 0) return lengths;
    const shortened = long.map(
      (id) =>
        [id, Math.max(1, Math.min(lengths.get(id)! - 1, Math.floor((lengths.get(id)! * days) / through(id))))] as const,
    );
    for (const [id, length] of shortened) lengths.set(id, length);
  }
}

/** Days of the longest chain before each action. */
function headLengths(
  order: readonly string[],
  earlier: ReadonlyMap<string, readonly string[]>,
  lengths: ReadonlyMap<string, number>,
) {
  const head = new Map<string, number>();
  for (const id of order)
    head.set(id, Math.max(0, ...earlier.get(id)!.map((other) => (head.get(other) ?? 0) + lengths.get(other)!)));
  return head;
}

/** Days of the longest chain after each action. */
function tailLengths(
  order: readonly string[],
  earlier: ReadonlyMap<string, readonly string[]>,
  lengths: ReadonlyMap<string, number>,
) {
  const tail = new Map(order.map((id) => [id, 0]));
  for (const id of order.toReversed()) {
    for (const other of earlier.get(id)!) tail.set(other, Math.max(tail.get(other)!, tail.get(id)! + lengths.get(id)!));
  }
  return tail;
}
