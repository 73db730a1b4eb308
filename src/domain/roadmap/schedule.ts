/** Puts the actions of one month on its working days: by prerequisites, then rank, one thing at a time for each owner. */
import { chains, fittingLengths, type Earlier, type Lengths } from './chain-lengths';
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
 * The order of rank is kept where an owner can then do one thing after another, else what is urgent goes first.
 * @param tasks in order of rank
 * @param before ids that come before each task; those of other months are ignored
 * @param days working days of the month, at least one
 */
export function schedule(
  tasks: readonly Task[],
  before: ReadonlyMap<string, readonly string[]>,
  days: number,
): Map<string, Slot> {
  const byRank = inOrder(
    tasks.map((task) => task.id),
    before,
  );
  const here = new Set(byRank);
  const earlier: Earlier = new Map(byRank.map((id) => [id, (before.get(id) ?? []).filter((other) => here.has(other))]));
  const whole: Lengths = new Map(tasks.map(({ id, effort }) => [id, Math.min(days, Math.max(1, Math.ceil(effort)))]));
  const lengths = fittingLengths(byRank, earlier, whole, days);

  const owners = ownersOf(tasks, whole, days);

  const first = arrange(owners, byRank, earlier, lengths, days);
  if (first.clashes === 0) return first.slots;

  const { tail } = chains(byRank, earlier, lengths);
  const latestStart = (id: string) => days - tail.get(id)! - lengths.get(id)!;
  const byUrgency = inOrder(
    byRank.toSorted((a, b) => latestStart(a) - latestStart(b)),
    before,
  );
  const second = arrange(owners, byUrgency, earlier, lengths, days);
  if (second.clashes === 0) return second.slots;

  const rows = withOwnersInRow(owners, byUrgency, earlier);
  const third = arrange(owners, byUrgency, rows, fittingLengths(byUrgency, rows, lengths, days), days);
  return [third, second, first].reduce((best, other) => (other.clashes < best.clashes ? other : best)).slots;
}

/** One after another into the first free days; `clashes` counts the days on which owners with time enough do two things. */
function arrange(owners: Owners, order: readonly string[], earlier: Earlier, lengths: Lengths, days: number) {
  const { tail } = chains(order, earlier, lengths);
  const slots = new Map<string, Slot>();
  const busy = new Map<string, boolean[]>();
  let clashes = 0;
  for (const id of order) {
    const length = lengths.get(id)!;
    const owner = owners.of.get(id)!;
    const taken = busy.get(owner) ?? Array.from({ length: days }, () => false);
    const after = earlier.get(id)!.map((other) => (slots.get(other)?.last ?? -1) + 1);
    const earliest = Math.min(days - length, Math.max(0, ...after));
    const start = freeStart(taken, earliest, Math.max(earliest, days - tail.get(id)! - length), length);
    if (start.taken > 0 && !owners.crowded.has(owner)) clashes += start.taken;
    slots.set(id, { first: start.at, last: start.at + length - 1 });
    busy.set(owner, taken.fill(true, start.at, start.at + length));
  }
  return { slots, clashes };
}

/** The first start between two days with the fewest days already taken. */
function freeStart(taken: readonly boolean[], earliest: number, latest: number, length: number) {
  let best = { at: earliest, taken: Infinity };
  for (let at = earliest; at <= latest && best.taken > 0; at++) {
    const clash = taken.slice(at, at + length).filter(Boolean).length;
    if (clash < best.taken) best = { at, taken: clash };
  }
  return best;
}

interface Owners {
  /** By task id. */
  of: ReadonlyMap<string, string>;
  /** Those with more days of work than the month has. */
  crowded: ReadonlySet<string>;
}

function ownersOf(tasks: readonly Task[], lengths: Lengths, days: number): Owners {
  const of = new Map(tasks.map(({ id, owner }) => [id, owner.trim().toLowerCase()]));
  const work = new Map<string, number>();
  for (const [id, owner] of of) work.set(owner, (work.get(owner) ?? 0) + lengths.get(id)!);
  return { of, crowded: new Set([...work].filter(([, sum]) => sum > days).map(([owner]) => owner)) };
}

/** The same precedence, and each owner's actions one after another where their work fits the month. */
function withOwnersInRow(owners: Owners, order: readonly string[], earlier: Earlier): Earlier {
  const last = new Map<string, string>();
  const rows = new Map<string, readonly string[]>();
  for (const id of order) {
    const owner = owners.of.get(id)!;
    const previous = last.get(owner);
    rows.set(
      id,
      previous === undefined || owners.crowded.has(owner) ? earlier.get(id)! : [...earlier.get(id)!, previous],
    );
    last.set(owner, id);
  }
  return rows;
}
