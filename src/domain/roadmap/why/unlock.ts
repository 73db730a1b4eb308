/** A change that would bring a waiting action into the ninety days, and the input that has it. */
import type { AreaId, Level, Month } from '../../../content/schema';
import type { Plan } from '../../engagement/engagement';
import { withChoice, withOwnerDays, withPin } from '../edit/edit';
import { ownerKey } from '../owner-days';
import type { RoadmapInput } from '../roadmap';

export type UnlockChange =
  /** More person-days in a month; the capacity of all three months as it would be then. */
  | { kind: 'days'; month: Month; more: number; capacity: [number, number, number] }
  | { kind: 'ownerDays'; owner: string; more: number; daysPerWeek: number }
  /** Holding it in a month before its own. */
  | { kind: 'earlier'; month: Month }
  /** Taking in what it builds on. */
  | { kind: 'takeInFirst'; actions: string[] }
  /** Taking the refusal of what it needs back. */
  | { kind: 'takeBack'; actions: string[] }
  | { kind: 'refuse'; action: string }
  /** Answering what nobody has said yet: from this level on it would come in. */
  | { kind: 'answer'; practice: string; level: Level }
  | { kind: 'target'; area: AreaId; level: Level }
  /** Taking it in whatever it is worth. */
  | { kind: 'accept' };

export interface Unlock {
  change: UnlockChange;
  /** Where the action would stand. */
  month: Month;
  /** Planned actions that would no longer fit, beside what the change itself refuses. */
  leaves: string[];
  /** Months that would need more days than they have, and do not today. */
  over: Month[];
}

/** @param reason kept with what is refused in its place */
export function inputWith(input: RoadmapInput, change: UnlockChange, action: string, reason?: string): RoadmapInput {
  const { plan } = input;
  switch (change.kind) {
    case 'answer':
      return { ...input, answers: { ...input.answers, [change.practice]: { kind: 'level', level: change.level } } };
    case 'target':
      return { ...input, targets: { ...input.targets, [change.area]: change.level } };
    default:
      return { ...input, plan: planWith(plan, change, action, reason) };
  }
}

function planWith(
  plan: Plan,
  change: Exclude<UnlockChange, { kind: 'answer' | 'target' }>,
  action: string,
  reason?: string,
): Plan {
  const choose = (ids: readonly string[], decision: 'accepted' | 'refused' | undefined, why?: string) =>
    ids.reduce((made, id) => withChoice(made, id, { decision, reason: why }), plan);
  switch (change.kind) {
    case 'days':
      return { ...plan, capacity: change.capacity };
    case 'ownerDays':
      return withOwnerDays(plan, ownerAsNamed(plan, change.owner), change.daysPerWeek);
    case 'earlier':
      return withPin(plan, action, { month: change.month });
    case 'takeInFirst':
      return choose(change.actions, 'accepted');
    case 'takeBack':
      return choose(change.actions, undefined);
    case 'refuse':
      return choose([change.action], 'refused', reason);
    case 'accept':
      return choose([action], 'accepted');
  }
}

/** The owner by the name the plan has for them already. */
function ownerAsNamed(plan: Plan, owner: string): string {
  return Object.keys(plan.owners).find((name) => ownerKey(name) === ownerKey(owner)) ?? owner;
}
