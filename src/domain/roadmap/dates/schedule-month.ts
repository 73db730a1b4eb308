/** Puts the actions of one month on its days; what found no room in one order is tried earlier in the next. */
import { inOrder } from './order';
import { ownerKey } from '../owner-days';
import { nominalLength, type OwnerLoad, type Slot } from './owner-load';
import type { Task } from './schedule';

interface Month {
  /** In order of rank, none of them held. */
  tasks: readonly Task[];
  before: ReadonlyMap<string, readonly string[]>;
  /** The days they may stand on. */
  span: Slot;
  /** What is left of each owner's days; stays as it is. */
  load: OwnerLoad;
  /** What is held, of any month. */
  fixed: ReadonlyMap<string, Standing>;
}

/** Something on the calendar. `last` is before `first` where it takes no working day. */
export interface Standing extends Slot {
  owner: string;
  /** The last day on which its owner may end what comes before it: later ones lie after its start. */
  endsBy: number;
  /** The first day on which its owner may go on to what comes after it. */
  goesOn: number;
}

interface Placing {
  slots: ReadonlyMap<string, Slot>;
  tight: readonly string[];
  /** Those of them for which their owner had no days; the others only keep something waiting that is held. */
  crowded: readonly string[];
  /** Those that look back, and stand before the last third of the month. */
  early: readonly string[];
}

/** What looks back is kept to the last days of the month, one of this many parts; our judgement. */
const lastPart = 3;
/** More orders than this hardly ever find room. */
const mostOrders = 12;

export function placeMonth(month: Month): Placing {
  const { tasks, before } = month;
  const latest = latestEnds(month);
  const ids = tasks.map(({ id }) => id);
  const looksBack = new Set(tasks.filter((task) => task.looksBack).map(({ id }) => id));
  const latestStart = new Map(tasks.map((task) => [task.id, latest.get(task.id)! - lengthOf(task, month.load)]));

  let order = inOrder(behind(ids, looksBack), before);
  let placing = place(month, order, latest);
  let best = placing;
  for (let tried = 1; tried < mostOrders && faults(best) > 0; tried++) {
    const { tight, early } = placing;
    const waited = new Set([...tight, ...early]);
    const next =
      tried === 1
        ? behind(
            ids.toSorted((a, b) => latestStart.get(a)! - latestStart.get(b)!),
            looksBack,
          )
        : [...waited, ...order.filter((id) => !waited.has(id))];
    order = inOrder(next, before);
    placing = place(month, order, latest);
    if (faults(placing) < faults(best)) best = placing;
  }
  return best;
}

const behind = (ids: readonly string[], those: ReadonlySet<string>) =>
  ids.toSorted((a, b) => Number(those.has(a)) - Number(those.has(b)));
const faults = ({ tight, early }: Placing) => tight.length + early.length / 1_000;
const lengthOf = (task: Task, load: OwnerLoad) => nominalLength(task.effort, load.rateOf(task.owner));
const isSame = (one: { owner: string }, other: { owner: string }) => ownerKey(one.owner) === ownerKey(other.owner);
/** From one owner to another a result is there the next day; one owner goes straight on. */
const endBefore = (task: Task, there: Standing) => (isSame(task, there) ? there.endsBy : there.first - 1);
const startAfter = (task: Task, there: Standing) => (isSame(task, there) ? there.goesOn : there.last + 1);

/** The last day on which each may end, so that what waits for it still has its days. May lie before the month where a chain is too long. */
function latestEnds({ tasks, before, span, load, fixed }: Month): Map<string, number> {
  const latest = new Map(tasks.map(({ id }) => [id, span.last]));
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const lower = (id: string, end: number) => latest.set(id, Math.min(latest.get(id)!, end));
  for (const [id, slot] of fixed) {
    for (const need of before.get(id) ?? []) {
      const task = byId.get(need);
      if (task) lower(need, endBefore(task, slot));
    }
  }
  const order = inOrder([...byId.keys()], before);
  for (const id of order.toReversed()) {
    const task = byId.get(id)!;
    for (const need of before.get(id) ?? []) {
      if (byId.has(need)) lower(need, latest.get(id)! - lengthOf(task, load));
    }
  }
  return latest;
}

/** One after another, each on the first days its owner has left, or the last where it looks back. */
function place(month: Month, order: readonly string[], latest: ReadonlyMap<string, number>): Placing {
  const { tasks, before, span, fixed } = month;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const load = month.load.copy();
  const placed = new Map<string, Standing>(fixed);
  const tight: string[] = [];
  const crowded: string[] = [];
  const early: string[] = [];
  const startOfLast = span.last - Math.ceil((span.last - span.first + 1) / lastPart) + 1;
  for (const id of order) {
    const task = byId.get(id)!;
    const { owner, effort } = task;
    const isLate = task.looksBack === true;
    const ready = (before.get(id) ?? []).map((need) => {
      const there = placed.get(need);
      return there ? startAfter(task, there) : 0;
    });
    const from = Math.max(span.first, ...ready);
    const inTime =
      load.find(owner, effort, from, Math.min(span.last, latest.get(id)!), isLate) ??
      load.find(owner, effort, from, span.last, isLate);
    const slot = inTime ?? leastCrowded(task, load, Math.min(from, span.last), span, isLate);
    if (inTime) load.fill(owner, effort, slot, isLate);
    else load.take(owner, effort, slot);
    const keepsWaiting = [...fixed].some(
      ([other, there]) => (before.get(other) ?? []).includes(id) && slot.last > endBefore(task, there),
    );
    if (!inTime) crowded.push(id);
    if (!inTime || keepsWaiting) tight.push(id);
    else if (isLate && slot.first < startOfLast) early.push(id);
    placed.set(id, { ...slot, owner, endsBy: slot.first, goesOn: slot.last });
  }
  const slots = new Map(order.map((id) => [id, placed.get(id)!]));
  return { slots, tight, crowded, early };
}

/** Where there is no room: as late as it must, where its owner has most left. */
function leastCrowded(task: Task, load: OwnerLoad, from: number, span: Slot, isLate: boolean): Slot {
  const length = Math.min(lengthOf(task, load), span.last - span.first + 1);
  const lastStart = span.last - length + 1;
  const firstStart = Math.min(from, lastStart);
  const starts = Array.from({ length: lastStart - firstStart + 1 }, (_, index) => firstStart + index);
  const candidates = (isLate ? starts.toReversed() : starts).map((first) => ({ first, last: first + length - 1 }));
  const room = candidates.map((slot) => load.roomIn(task.owner, slot));
  const most = Math.max(...room);
  return candidates[room.findIndex((days) => days > most - 1e-9)]!;
}
