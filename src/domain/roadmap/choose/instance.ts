/**
 * What is left to choose once the fixed actions stand, in numbers alone: small enough to be searched thousands of times,
 * and to be handed to an exact solver that knows nothing of plans.
 * Days are counted in whole quarters, so that sums are exact.
 */
import type { Level, Month } from '../../../content/schema';
import { leftOf, opensFor, type Choice } from '../chosen';
import type { Ground } from '../ground';
import { ownerKey } from '../owner-days';
import type { Plannable } from '../plannable';
import { discount, stepsOf, valueOf } from './value';

export type ByMonth<T> = readonly [T, T, T];

/** The month from which something holds; 4 stands for "not in this plan". */
export type From = Month | 4;

/** A prerequisite. It is met from the first of these on: a fixed action, the free item itself, or its level a month earlier. */
export interface Need {
  fixedFrom: From;
  /** Index of the free item that is the prerequisite, or -1. */
  item: number;
  /** Steps that together bring its level: it holds from the month after the last of them. */
  steps: readonly number[];
}

export interface Item {
  id: string;
  /** Quarter days. */
  effort: number;
  /** Index into `owners`. */
  owner: number;
  earliest: Month;
  /** By the month it stands in. */
  value: ByMonth<number>;
  /** Steps that must be there by its month: those of its practice up to the level it starts from. */
  below: readonly number[];
  /** Steps it brings. No step is brought twice. */
  makes: readonly number[];
  needs: readonly Need[];
  quickWin: boolean;
  weakest: boolean;
}

export interface Instance {
  items: readonly Item[];
  /** From which month each step is there by what is fixed. A step is one level of one practice. */
  steps: readonly From[];
  /** Quarter days left by month, 0 or more. */
  left: ByMonth<number>;
  owners: readonly { name: string; left: ByMonth<number> }[];
  /** Months that still want a quick win, and those that still want an action in the weakest area. */
  wantsQuickWin: ByMonth<boolean>;
  wantsWeakest: ByMonth<boolean>;
}

export interface Placement {
  /** Action id. */
  id: string;
  month: Month;
}

/** No month has more: keeps sums of quarter days whole numbers whatever the user typed. */
const most = 4_000_000;
const quarters = (days: number) => Math.max(0, Math.min(most, Math.floor(days * 4 + 1e-6)));
const byMonth = <T>(make: (month: Month) => T): ByMonth<T> => [make(1), make(2), make(3)];

/** @param choice what is fixed; nothing of it is changed */
export function instanceOf(ground: Ground, choice: Choice): Instance {
  const steps = new Steps(ground, choice);
  const free = ground.plannables.filter((action) => isFree(ground, choice, steps, action));
  const indexOf = new Map(free.map(({ id }, index) => [id, index]));
  const fixed = [...choice.values()];
  const keyOf = (action: Plannable) => ownerKey(ground.ownerOf(action));
  const owners = new Map<string, { index: number; name: string }>();
  for (const action of free) {
    const key = keyOf(action);
    if (!owners.has(key)) owners.set(key, { index: owners.size, name: ground.ownerOf(action) });
  }
  const spent = (month: Month, owner?: string) =>
    fixed
      .filter((one) => one.month === month && (owner === undefined || keyOf(one.action) === owner))
      .reduce((days, one) => days + leftOf(one), 0);
  const wants = (month: Month, serves: (action: Plannable) => boolean) =>
    !fixed.some(({ action, mode, month: stands }) => stands === month && mode === 'do' && serves(action));
  const isWeakest = ({ practice, talk }: Plannable) =>
    ground.weakest !== null && !talk && ground.areaOf.get(practice) === ground.weakest;

  const items = free.map((action): Item => {
    const value = valueOf(ground, action);
    return {
      id: action.id,
      effort: Math.round(ground.effort(action, 'do') * 4),
      owner: owners.get(keyOf(action))!.index,
      earliest: Math.max(action.month, ground.firstOpen) as Month,
      value: byMonth((month) => Math.round(value * discount(ground, action, month) * 1000)),
      below: steps.upTo(action.practice, action.from),
      makes: stepsOf(ground, action).map((level) => steps.of(action.practice, level)),
      needs: action.needs.flatMap((id): Need[] => {
        const need = ground.actions.get(id);
        if (!need || ground.achieved(need)) return [];
        const planned = choice.get(id);
        return [
          {
            fixedFrom: planned ? opensFor(ground, planned, action) : 4,
            item: indexOf.get(id) ?? -1,
            // Nothing but the talk itself stands for it.
            steps: need.talk ? [steps.never()] : steps.upTo(need.practice, need.to),
          },
        ];
      }),
      quickWin: action.quickWin,
      weakest: isWeakest(action),
    };
  });
  return {
    items,
    steps: steps.from,
    left: byMonth((month) => (ground.isOpen(month) ? quarters(ground.capacity[month - 1]! - spent(month)) : 0)),
    owners: [...owners].map(([key, { name }]) => ({
      name,
      left: byMonth((month) => quarters(ground.ownerDays(name, month) - spent(month, key))),
    })),
    wantsQuickWin: byMonth((month) => wants(month, (action) => action.quickWin)),
    wantsWeakest: byMonth((month) => ground.weakest !== null && wants(month, isWeakest)),
  };
}

/** Its practice is known and applies, it still brings a level, and nothing fixed brings one of its levels. */
function isFree(ground: Ground, choice: Choice, steps: Steps, action: Plannable): boolean {
  const { id, practice, own, talk, backbone } = action;
  if (choice.has(id) || own || talk || backbone || ground.refused(id) || ground.levelOf(practice) === null)
    return false;
  const brings = stepsOf(ground, action);
  return brings.length > 0 && brings.every((level) => steps.from[steps.of(practice, level)] === 4);
}

/** The level steps above today's, numbered as they are asked for. */
class Steps {
  readonly from: From[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ground: Ground;
  readonly #brought = new Map<string, Month>();

  constructor(ground: Ground, choice: Choice) {
    this.#ground = ground;
    for (const { action, mode, month } of choice.values()) {
      if (mode !== 'do') continue;
      for (const level of stepsOf(ground, action)) {
        const key = `${action.practice} ${level}`;
        this.#brought.set(key, Math.min(month, this.#brought.get(key) ?? 4) as Month);
      }
    }
  }

  of(practice: string, level: number): number {
    const key = `${practice} ${level}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.from.length);
    this.from.push(this.#brought.get(key) ?? 4);
    return this.from.length - 1;
  }

  /** A step that nothing brings. */
  never(): number {
    return this.of('', 0);
  }

  /** All steps from today's level to this one; what nobody knows counts as 1, as everywhere in the planner. */
  upTo(practice: string, level: Level): number[] {
    const today = this.#ground.levelOf(practice) ?? 1;
    return Array.from({ length: Math.max(0, level - today) }, (_, index) => this.of(practice, today + 1 + index));
  }
}
