/**
 * Chooses and places the free items so that the plan is worth the most (value.ts).
 *
 * This is a knapsack with three months, a dozen owners and prerequisites. Taking the best for its days one after another
 * is a third of the time the optimum and can lose half of the value: it sees neither that a cheap item opens a
 * precious one, nor that one large item beats the small ones which fill its days. Exact search by integer programming
 * takes too long in a browser for the widest cases. So the greedy plan is only the start; then, a fixed number of times,
 * a part is torn out and filled again in a slightly other order, or one waiting item is forced in with all it builds on.
 * What is better is kept, and at first also what is a little worse, to get out of dead ends. `npm run bench -- --only
 * planner` measures what that leaves on the table against the exact optimum: hardly anything.
 *
 * Chance here is a fixed row of numbers, so the same instance always gives the same plan.
 */
import { Arrangement, ruleKept } from './arrangement';
import type { From, Instance, Item, Placement } from './instance';
import type { Month } from '../../../content/schema';
import { planMonths } from '../months';

/** How often a plan is changed, and in how many rounds, each patient at first and strict at its end. All measured. */
const tries = 1120;
const rounds = 4;
/** Part of the value that a change may lose at the start of a round. */
const patience = 0.02;
/** Share of tries that force a waiting item in. */
const forced = 0.25;
/** Items torn out at most in one try. */
const tornOut = 16;
/** Share of these tries in which all of them stand in one month, and in which all have one owner. */
const ofOneMonth = 0.3;
const ofOneOwner = 0.2;
/** Chance that an item passes a month in which it fits. */
const passes = 0.1;

/** @returns the items that are planned, each with its month, in the order of the instance */
export function optimise(instance: Instance): readonly Placement[] {
  const plan = new Arrangement(instance);
  const reachable = reachableItems(instance);
  const search = new Search(plan, reachable);
  search.fill(0);
  let best = plan.score;
  let bestAt = [...plan.at];
  let now = { score: best, at: bestAt };
  const bound = boundOf(instance, reachable);
  for (let index = 0; index < tries && best < bound; index++) {
    search.change();
    const strictness = 1 - patience * (1 - ((index * rounds) % tries) / tries);
    const lowest = Math.floor(now.score / ruleKept) * ruleKept + (now.score % ruleKept) * strictness;
    if (plan.score < lowest) {
      search.goBackTo(now.at);
      continue;
    }
    now = { score: plan.score, at: [...plan.at] };
    if (now.score <= best) continue;
    best = now.score;
    bestAt = now.at;
  }
  search.goBackTo(bestAt);
  search.tidy();
  return placementsOf(plan);
}

function placementsOf({ items, at }: Arrangement): Placement[] {
  return items.flatMap(({ id }, index) => {
    const month = at[index]!;
    return month === 4 ? [] : [{ id, month }];
  });
}

/**
 * Goes on from a plan that is known to be good, and only adds what fits beside it.
 * @param start placements of a neighbouring instance; those the instance does not have are left out
 * @returns as `optimise`, or null where what is left does not all stand as it did
 */
export function goOnFrom(instance: Instance, start: readonly Placement[]): readonly Placement[] | null {
  const plan = new Arrangement(instance);
  const indexOf = new Map(instance.items.map(({ id }, index) => [id, index]));
  const open = new Map<number, Month>();
  for (const { id, month } of start) {
    const index = indexOf.get(id);
    if (index !== undefined) open.set(index, month);
  }
  // What opens something stands before it, whatever the order they come in.
  for (let moved = true; moved;) {
    moved = false;
    for (const [index, month] of open) {
      if (!plan.isOpen(index) || plan.earliest(index) > month || !plan.hasRoom(index, month)) continue;
      plan.put(index, month);
      open.delete(index);
      moved = true;
    }
  }
  if (open.size > 0) return null;
  new Search(plan, reachableItems(instance)).fill(0);
  return placementsOf(plan);
}

/** What no plan can be worth more than: all that can stand, each where it is worth most. */
function boundOf({ items, wantsQuickWin, wantsWeakest }: Instance, reachable: ReadonlyMap<number, Month>): number {
  let bound = [...wantsQuickWin, ...wantsWeakest].filter(Boolean).length * ruleKept;
  for (const [index, month] of reachable) bound += items[index]!.value[month - 1]!;
  return bound;
}

/** The items that some plan could hold if each were alone with what it builds on, and the first month for each. */
function reachableItems(instance: Instance): ReadonlyMap<number, Month> {
  const alone = new Arrangement(instance);
  const steps = new Map<number, From>();
  const found = new Map<number, Month>();
  const earliest = ({ earliest: own, below, needs }: Item): number => {
    const last = (of: readonly number[]) => Math.max(1, ...of.map((step) => steps.get(step) ?? instance.steps[step]!));
    const met = needs.map(({ fixedFrom, item, steps: of }) => Math.min(fixedFrom, found.get(item) ?? 4, 1 + last(of)));
    return Math.max(own, last(below), ...met);
  };
  for (let moved = true; moved;) {
    moved = false;
    instance.items.forEach((item, index) => {
      let month = earliest(item) as From;
      while (month < 4 && !alone.couldStand(index, month)) month = (month + 1) as From;
      if (month === 4 || month >= (found.get(index) ?? 4)) return;
      found.set(index, month);
      for (const step of item.makes) steps.set(step, Math.min(month, steps.get(step) ?? 4) as From);
      moved = true;
    });
  }
  return found;
}

class Search {
  readonly #plan: Arrangement;
  readonly #reachable: readonly number[];
  readonly #isReachable: readonly boolean[];
  /** Value for each quarter day. */
  readonly #density: readonly number[];
  /** The order in which items are taken in, or out: written anew before each use. */
  readonly #rank: number[];
  readonly #makers: ReadonlyMap<number, number[]>;
  #seed = 2026;

  constructor(plan: Arrangement, reachable: ReadonlyMap<number, Month>) {
    this.#plan = plan;
    this.#reachable = [...reachable.keys()].sort((a, b) => a - b);
    this.#isReachable = plan.items.map((_, index) => reachable.has(index));
    this.#density = plan.items.map(({ value, earliest, effort }) => value[earliest - 1]! / effort);
    this.#rank = plan.items.map(() => 0);
    const makers = new Map<number, number[]>();
    for (const index of this.#reachable)
      for (const step of plan.items[index]!.makes) makers.set(step, [...(makers.get(step) ?? []), index]);
    this.#makers = makers;
  }

  /** 0 to under 1, from the fixed row. */
  #chance(): number {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0;
    return this.#seed / 2 ** 32;
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#chance() * from.length)]!;
  }

  /** Another plan near this one. */
  change(): void {
    const waiting = this.#reachable.filter((index) => this.#plan.at[index] === 4);
    if (waiting.length > 0 && this.#chance() < forced) this.#force(this.#pick(waiting), new Set());
    else this.#tearOut();
    this.#dropBroken();
    this.fill(1);
  }

  goBackTo(at: readonly From[]): void {
    const moved = this.#reachable.filter((index) => this.#plan.at[index] !== at[index]);
    for (const index of moved) if (this.#plan.at[index] !== 4) this.#plan.take(index);
    for (const index of moved) if (at[index] !== 4) this.#plan.put(index, at[index]!);
  }

  /**
   * Adds what fits, most value for its days first: what keeps a rule of balance, then the rest.
   * @param shuffle 0 for that order exactly, 1 for an order in which neighbours change places
   */
  fill(shuffle: 0 | 1): void {
    const waiting: number[] = [];
    for (const index of this.#reachable) {
      if (this.#plan.at[index] !== 4) continue;
      const rank = this.#density[index]! * (1 + shuffle * (this.#chance() - 0.5));
      this.#rank[index] = rank;
      // Sorted as they come: a few dozen at most, and `sort` would take a quarter of all the time.
      let place = waiting.length;
      for (; place > 0 && this.#rank[waiting[place - 1]!]! < rank; place--) waiting[place] = waiting[place - 1]!;
      waiting[place] = index;
    }
    // What was put in may open what came before it in the order, so look again until nothing moves.
    while (this.#plan.wants > 0 && this.#addAll(waiting, true, shuffle));
    while (this.#addAll(waiting, false, shuffle));
  }

  /** Leaves nothing later than it could stand, and nothing out that fits: chance may have passed it by. */
  tidy(): void {
    const plan = this.#plan;
    for (const index of this.#reachable) {
      const stands = plan.at[index]!;
      if (stands === 4) continue;
      const { score } = plan;
      plan.take(index);
      this.#add(index, false, 0);
      if (plan.score >= score) continue;
      plan.take(index);
      plan.put(index, stands);
    }
    this.fill(0);
  }

  #addAll(waiting: readonly number[], onlyRules: boolean, shuffle: 0 | 1): boolean {
    let added = false;
    for (const index of waiting) if (this.#add(index, onlyRules, shuffle)) added = true;
    return added;
  }

  #add(index: number, onlyRules: boolean, shuffle: 0 | 1): boolean {
    const plan = this.#plan;
    if (plan.at[index] !== 4 || !plan.isOpen(index)) return false;
    for (let month = plan.earliest(index); month < 4; month++) {
      if (!plan.hasRoom(index, month as From) || (onlyRules && !plan.serves(index, month as From))) continue;
      if (shuffle && this.#chance() < passes) continue;
      plan.put(index, month as From);
      return true;
    }
    return false;
  }

  /** What is torn out together often shares a month or an owner: only then is there room for something else. */
  #tearOut(): void {
    const { at, items } = this.#plan;
    let planned = this.#reachable.filter((index) => at[index] !== 4);
    if (planned.length === 0) return;
    const one = this.#pick(planned);
    const [month, { owner }] = [at[one], items[one]!];
    const chance = this.#chance();
    if (chance < ofOneMonth) planned = planned.filter((index) => at[index] === month);
    else if (chance < ofOneMonth + ofOneOwner) planned = planned.filter((index) => items[index]!.owner === owner);
    for (let count = Math.ceil(this.#chance() * tornOut); count > 0; count--) {
      const index = this.#pick(planned);
      if (at[index] !== 4) this.#plan.take(index);
    }
  }

  /** Takes out what lost something it builds on. */
  #dropBroken(): void {
    const plan = this.#plan;
    for (let dropped = true; dropped;) {
      dropped = false;
      for (const index of this.#reachable) {
        if (plan.at[index] === 4 || plan.earliest(index) <= plan.at[index]!) continue;
        plan.take(index);
        dropped = true;
      }
    }
  }

  /** Puts an item in, with what it builds on before it, and makes room for each by taking out others of its month. */
  #force(index: number, kept: Set<number>): void {
    const plan = this.#plan;
    if (plan.at[index] !== 4 || kept.has(index)) return;
    kept.add(index);
    const { makes, below, needs } = plan.items[index]!;
    for (const step of makes) for (const other of this.#makers.get(step)!) if (plan.at[other] !== 4) plan.take(other);
    for (const step of below) {
      const makers = this.#makers.get(step) ?? [];
      if (makers.length > 0 && makers.every((other) => plan.at[other] === 4)) this.#force(this.#pick(makers), kept);
    }
    for (const need of needs)
      if (this.#isReachable[need.item] && plan.metFrom(need) === 4) this.#force(need.item, kept);
    const first = plan.earliest(index);
    const months = planMonths.filter((month) => month >= first && plan.couldStand(index, month));
    if (months.length === 0) return;
    const month = this.#pick(months);
    this.#makeRoom(index, month, kept);
    if (plan.hasRoom(index, month) && plan.isOpen(index)) plan.put(index, month);
  }

  /** What is worth little for its days goes first, more or less. */
  #makeRoom(index: number, month: Month, kept: ReadonlySet<number>): void {
    const plan = this.#plan;
    const { owner } = plan.items[index]!;
    const others = this.#reachable.filter((other) => plan.at[other] === month && !kept.has(other));
    for (const other of others) this.#rank[other] = this.#chance() * this.#density[other]!;
    others.sort((a, b) => this.#rank[a]! - this.#rank[b]!);
    for (const other of others) {
      if (plan.hasRoom(index, month)) return;
      if (plan.items[other]!.owner === owner || !plan.lacksOwner(index, month)) plan.take(other);
    }
  }
}
