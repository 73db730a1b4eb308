/** Puts the actions of one month on its working days: by prerequisites, then rank, one thing at a time for each owner; what looks back last. */
import { chains, fittingLengths, type Earlier, type Lengths } from './chain-lengths';
import { inOrder } from './order';

export interface Task {
  id: string;
  owner: string;
  /** Person-days of one owner. */
  effort: number;
  /** Stands as late as it can, after the work it looks back on. */
  looksBack?: boolean;
}

/** What looks back is kept to the last days of the month, one of this many parts; our judgement. */
const lastPart = 3;

/** Positions in the list of the month's working days, both inclusive. */
export interface Slot {
  first: number;
  last: number;
}

/**
 * An action lasts its effort in whole working days, at least one. Where a chain of actions is longer than the month, its
 * actions are shortened in proportion; where an owner has more work than days, their actions overlap. Nothing leaves the month.
 * What looks back comes last and as late as it can, in the last third of the month where its owners' days allow it.
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
  const last = new Set(tasks.filter((task) => task.looksBack).map((task) => task.id));
  const closing = (ids: readonly string[]) =>
    inOrder(
      [...ids].sort((a, b) => Number(last.has(a)) - Number(last.has(b))),
      before,
    );
  const byRank = closing(tasks.map((task) => task.id));
  const here = new Set(byRank);
  const earlier: Earlier = new Map(byRank.map((id) => [id, (before.get(id) ?? []).filter((other) => here.has(other))]));
  const whole: Lengths = new Map(tasks.map(({ id, effort }) => [id, Math.min(days, Math.max(1, Math.ceil(effort)))]));
  const atTheEnd = byRank.filter((id) => last.has(id));
  const amongThem = new Map(atTheEnd.map((id) => [id, earlier.get(id)!.filter((other) => last.has(other))]));
  const short = fittingLengths(atTheEnd, amongThem, whole, Math.ceil(days / lastPart));
  const lengths = fittingLengths(
    byRank,
    earlier,
    new Map([...whole, ...atTheEnd.map((id) => [id, short.get(id)!] as const)]),
    days,
  );

  const owners = ownersOf(tasks, whole, days);
  const arranged = (order: readonly string[], rows: Earlier, fitting: Lengths) =>
    arrange({ owners, order, earlier: rows, lengths: fitting, days, last });

  const first = arranged(byRank, earlier, lengths);
  if (first.clashes === 0) return first.slots;

  const { tail } = chains(byRank, earlier, lengths);
  const latestStart = (id: string) => days - tail.get(id)! - lengths.get(id)!;
  const byUrgency = closing(byRank.toSorted((a, b) => latestStart(a) - latestStart(b)));
  const second = arranged(byUrgency, earlier, lengths);
  if (second.clashes === 0) return second.slots;

  const rows = withOwnersInRow(owners, byUrgency, earlier);
  const third = arranged(byUrgency, rows, fittingLengths(byUrgency, rows, lengths, days));
  return [third, second, first].reduce((best, other) => (other.clashes < best.clashes ? other : best)).slots;
}

interface Arrangement {
  owners: Owners;
  order: readonly string[];
  earlier: Earlier;
  lengths: Lengths;
  days: number;
  /** Those that look back. */
  last: ReadonlySet<string>;
}

/** One after another into the first free days, or the last where it looks back; `clashes` counts the days on which owners with time enough do two things. */
function arrange({ owners, order, earlier, lengths, days, last }: Arrangement) {
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
    const latest = Math.max(earliest, days - tail.get(id)! - length);
    const start = freeStart(taken, earliest, latest, length, last.has(id));
    if (start.taken > 0 && !owners.crowded.has(owner)) clashes += start.taken;
    slots.set(id, { first: start.at, last: start.at + length - 1 });
    busy.set(owner, taken.fill(true, start.at, start.at + length));
  }
  return { slots, clashes };
}

/** The first start between two days with the fewest days already taken, or the last such start. */
function freeStart(taken: readonly boolean[], earliest: number, latest: number, length: number, isLate: boolean) {
  let best = { at: earliest, taken: Infinity };
  for (let step = 0; earliest + step <= latest && best.taken > 0; step++) {
    const at = isLate ? latest - step : earliest + step;
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
