/** The actions of a plan while it is being made, by id, and what they lift. */
import type { Level, Month } from '../../content/schema';
import type { Ground } from './ground';
import type { Reason } from './roadmap';
import type { Plannable } from './plannable';

export interface Chosen {
  action: Plannable;
  mode: 'do' | 'confirm';
  month: Month;
  effort: number;
  /** Person-days of it that are still to be given; left out where that is all. */
  left?: number;
  /** The last day of what is held at dates; left out where the plan sets them. */
  until?: string;
  /** In the plan whatever the capacity: the backbone, what the user accepted, held, began or wrote, and what these need. */
  fixed: boolean;
  /** The reasons known when it was chosen; the rest are worked out from the finished plan. */
  reasons: Reason[];
}

export type Choice = ReadonlyMap<string, Chosen>;

/**
 * The level a practice stands at after the chosen actions up to and including `month`, one level after another:
 * an action counts only once the practice has the level it starts from (handbook 5.1, rule 2).
 * A practice nobody knows counts as 1 for what starts from 1, because the result is then there to be seen.
 * @returns null when the level is unknown and nothing chosen settles it
 */
export function reached(ground: Ground, choice: Choice, practice: string, month: Month): Level | null {
  const actions = ground.ofPractice(practice);
  let level = ground.levelOf(practice);
  for (let moved = true; moved;) {
    moved = false;
    for (const { id, from, to } of actions) {
      if (from > (level ?? 1) || to <= (level ?? 0)) continue;
      const chosen = choice.get(id);
      if (!chosen || chosen.mode !== 'do' || chosen.month > month) continue;
      level = to;
      moved = true;
    }
  }
  return level;
}

/**
 * The first month in which an action may stand that needs a planned one: the same month, or the first that has days enough
 * after the dates the other is held at; 4 where none has. What is done keeps nothing waiting.
 */
export function opensFor(ground: Ground, need: Chosen, action: Plannable): Month | 4 {
  if (ground.progress(need.action.id)?.state === 'done') return 1;
  const { month, until } = need;
  if (until === undefined) return month;
  const length = Math.max(
    1,
    Math.ceil(ground.effort(action, 'do') / Math.max(0.01, ground.ownerRate(ground.ownerOf(action)))),
  );
  const open = ground.months.spans.find(
    (span) =>
      span.month >= month &&
      span.ahead.filter((day) => day > until).length >= Math.min(length, span.ahead.length) &&
      span.ahead.length > 0,
  );
  return open?.month ?? 4;
}

/** The needs of an action that stop it from standing in `month`: neither there already, nor planned by then. */
export function unmetNeeds(ground: Ground, choice: Choice, action: Plannable, month: Month): Plannable[] {
  return action.needs
    .map((id) => ground.actions.get(id))
    .filter((need) => need !== undefined)
    .filter((need) => {
      if (ground.achieved(need)) return false;
      const planned = choice.get(need.id);
      if (planned && opensFor(ground, planned, action) <= month) return false;
      return (
        need.talk !== undefined ||
        month === 1 ||
        (reached(ground, choice, need.practice, (month - 1) as Month) ?? 0) < need.to
      );
    });
}

/** Person-days that fill the capacity of a month. */
export function plannedIn(choice: Choice, month: Month): number {
  let days = 0;
  for (const chosen of choice.values()) if (chosen.month === month) days += leftOf(chosen);
  return days;
}

/** Person-days of it that are still to be given. */
export function leftOf({ left, effort }: Chosen): number {
  return left ?? effort;
}
