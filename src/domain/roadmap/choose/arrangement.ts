/** A plan of free items while it is being searched for: what stands where, what is left of the days, and what it is worth so far. */
import type { From, Instance, Item, Need } from './instance';

/** Keeping one rule of balance in one month outweighs any sum of values (value.ts). */
export const ruleKept = 1e9;

export class Arrangement {
  readonly items: readonly Item[];
  /** The month each item stands in, by its index; 4 while it does not. */
  readonly at: From[];
  /** Rules kept and values, as one number: `ruleKept` for each of the former. */
  score = 0;
  /** Rules of balance that some month still wants. */
  wants: number;
  /** From which month each step is there. */
  readonly #steps: From[];
  readonly #left: number[];
  readonly #ownerLeft: number[][];
  readonly #instance: Instance;
  /** How many items serve the rule, by month. */
  readonly #quickWins = [0, 0, 0];
  readonly #inWeakest = [0, 0, 0];

  constructor(instance: Instance) {
    this.#instance = instance;
    this.items = instance.items;
    this.wants = [...instance.wantsQuickWin, ...instance.wantsWeakest].filter(Boolean).length;
    this.at = instance.items.map(() => 4);
    this.#steps = [...instance.steps];
    this.#left = [...instance.left];
    this.#ownerLeft = instance.owners.map(({ left }) => [...left]);
  }

  put(index: number, month: From): void {
    this.#move(index, month, 1);
  }

  take(index: number): void {
    this.#move(index, this.at[index]!, -1);
  }

  #move(index: number, month: From, sign: 1 | -1): void {
    const { makes, effort, owner, value, quickWin, weakest } = this.items[index]!;
    const slot = month - 1;
    const stands = sign > 0 ? month : 4;
    this.at[index] = stands;
    for (const step of makes) this.#steps[step] = stands;
    this.#left[slot]! -= sign * effort;
    this.#ownerLeft[owner]![slot]! -= sign * effort;
    this.score += sign * value[slot]!;
    if (quickWin && this.#instance.wantsQuickWin[slot]) this.#count(this.#quickWins, slot, sign);
    if (weakest && this.#instance.wantsWeakest[slot]) this.#count(this.#inWeakest, slot, sign);
  }

  #count(kept: number[], slot: number, sign: 1 | -1): void {
    kept[slot]! += sign;
    if (kept[slot] !== (sign > 0 ? 1 : 0)) return;
    this.wants -= sign;
    this.score += sign * ruleKept;
  }

  /** The first month in which everything the item builds on is there; 4 when it is not. */
  earliest(index: number): From {
    const { earliest, below, needs } = this.items[index]!;
    let month: From = earliest;
    for (const step of below) if (this.#steps[step]! > month) month = this.#steps[step]!;
    for (const need of needs) {
      if (need.fixedFrom <= month) continue;
      const met = this.metFrom(need);
      if (met > month) month = met;
    }
    return month;
  }

  /** The first month in which a prerequisite is met; 4 when it is not. */
  metFrom({ fixedFrom, item, steps }: Need): From {
    const planned = item < 0 ? 4 : this.at[item]!;
    return Math.min(fixedFrom, planned, 1 + this.#lastOf(steps)) as From;
  }

  #lastOf(steps: readonly number[]): number {
    let last = 1;
    for (const step of steps) if (this.#steps[step]! > last) last = this.#steps[step]!;
    return last;
  }

  /** No planned item brings a step that it brings. */
  isOpen(index: number): boolean {
    for (const step of this.items[index]!.makes) if (this.#steps[step] !== 4) return false;
    return true;
  }

  lacksOwner(index: number, month: From): boolean {
    const { owner, effort } = this.items[index]!;
    return effort > this.#ownerLeft[owner]![month - 1]!;
  }

  hasRoom(index: number, month: From): boolean {
    return this.items[index]!.effort <= this.#left[month - 1]! && !this.lacksOwner(index, month);
  }

  /** It could stand in the month if no other item did. */
  couldStand(index: number, month: From): boolean {
    const { effort, owner } = this.items[index]!;
    const { left, owners } = this.#instance;
    return effort <= left[month - 1]! && effort <= owners[owner]!.left[month - 1]!;
  }

  /** In this month it would keep a rule that nothing keeps yet. */
  serves(index: number, month: From): boolean {
    const { quickWin, weakest } = this.items[index]!;
    const { wantsQuickWin, wantsWeakest } = this.#instance;
    const slot = month - 1;
    return (
      (quickWin && wantsQuickWin[slot]! && this.#quickWins[slot] === 0) ||
      (weakest && wantsWeakest[slot]! && this.#inWeakest[slot] === 0)
    );
  }
}
