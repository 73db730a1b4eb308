/** The ninety days: the plan as worked out from the current round, and what the user decides about it. */
import { atom } from 'nanostores';
import { roadmapEdition } from '../content/roadmap';
import type { Month } from '../content/schema';
import { limits, type Plan, type PlanChoice } from '../domain/engagement/engagement';
import { defaultCapacity } from '../domain/roadmap/capacity';
import { planRoadmap } from '../domain/roadmap/plan';
import { today } from '../platform/clock';
import { $scope } from './assessment';
import { derived } from './derived';
import { $engagement, $round, editRound } from './engagement';
import { $profile } from './organisation';

/** What the last change was about, so that it can be named beside "Undo". */
export type PlanChange =
  | { kind: 'accepted' | 'refused' | 'takenBack' | 'owner' | 'effort'; action: string }
  | { kind: 'start' | 'capacity' | 'daysOff' };

/** As the user set it; null stands for the defaults. */
export const $plan = derived([$round], (round) => round.plan);

/** Practices outside the quick way count as unknown; a plan without a start begins on the next working day. */
export const $roadmap = derived([$round, $scope, $profile], (round, { edition, input }, profile) =>
  planRoadmap(
    { ...roadmapEdition, practices: edition.practices },
    { ...input, targets: round.targets, profile, plan: round.plan, today: today() },
  ),
);

/** Person-days a month for this profile when the user names none. */
export const $defaultCapacity = derived([$profile], (profile) => defaultCapacity(roadmapEdition, profile));

interface Step {
  engagement: string;
  before: Plan;
  change: PlanChange;
}
const $steps = atom<readonly Step[]>([]);

/** What `undoPlan` would take back; null when nothing was changed since the page was opened. */
export const $lastPlanChange = derived([$steps, $engagement], (steps, engagement): PlanChange | null => {
  const last = steps.at(-1);
  return last?.engagement === engagement.id ? last.change : null;
});

/** @param date a plain date, or null for the next working day. @returns false when it is no date that exists */
export function setStart(date: string | null): boolean {
  return edit({ kind: 'start' }, (plan) => ({ ...plan, startOn: date }));
}

/** @param days person-days, 0 or more; null goes back to the default. @returns false when it makes no sense */
export function setCapacity(month: Month, days: number | null): boolean {
  return edit({ kind: 'capacity' }, (plan) => {
    const fallback = $defaultCapacity.get();
    const before: readonly number[] = plan.capacity ?? [fallback, fallback, fallback];
    const [one, two, three] = before.map((own, index) => (index === month - 1 ? (days ?? fallback) : own));
    const capacity: [number, number, number] = [one!, two!, three!];
    return { ...plan, capacity: capacity.every((own) => own === fallback) ? null : capacity };
  });
}

/** @param dates plain dates; kept in order and once each. @returns false when one does not exist */
export function setDaysOff(dates: readonly string[]): boolean {
  return edit({ kind: 'daysOff' }, (plan) => ({ ...plan, daysOff: [...new Set(dates)].sort() }));
}

/** Takes an action in: it stands whatever the capacity, and what it needs comes with it. */
export function acceptAction(action: string): boolean {
  return choose({ kind: 'accepted', action }, { decision: 'accepted', reason: undefined });
}

/** Keeps an action out. @param reason the user's own words, cut at 20,000 characters */
export function refuseAction(action: string, reason: string): boolean {
  return choose(
    { kind: 'refused', action },
    { decision: 'refused', reason: reason.slice(0, limits.text) || undefined },
  );
}

/** Leaves the action to the planner again; owner and effort stay. */
export function takeBackDecision(action: string): boolean {
  return choose({ kind: 'takenBack', action }, { decision: undefined, reason: undefined });
}

/** @param owner a role id or the user's own words, cut at 400 characters; empty goes back to the role of the edition */
export function setOwner(action: string, owner: string): boolean {
  return choose({ kind: 'owner', action }, { owner: owner.trim().slice(0, limits.shortText) || undefined });
}

/** @param days person-days above 0; null goes back to the one worked out. @returns false when it makes no sense */
export function setEffort(action: string, days: number | null): boolean {
  if (days !== null && !(days > 0)) return false;
  return choose({ kind: 'effort', action }, { effort: days ?? undefined });
}

/** Takes the last change of the plan back. */
export function undoPlan(): void {
  const last = $steps.get().at(-1);
  if (!last || last.engagement !== $engagement.get().id) return;
  $steps.set($steps.get().slice(0, -1));
  editRound((round) => ({ ...round, plan: last.before }));
}

function choose(change: PlanChange & { action: string }, patch: Partial<PlanChoice>): boolean {
  return edit(change, (plan) => {
    const { [change.action]: before, ...others } = plan.choices;
    const entries = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined);
    const choice: PlanChoice = Object.fromEntries(entries);
    return { ...plan, choices: entries.length === 0 ? others : { ...others, [change.action]: choice } };
  });
}

function edit(change: PlanChange, make: (plan: Plan) => Plan): boolean {
  const before = $round.get().plan;
  if (JSON.stringify(make(before)) === JSON.stringify(before)) return true;
  const isDone = editRound((round) => ({ ...round, plan: make(round.plan) }));
  if (isDone) $steps.set([...$steps.get(), { engagement: $engagement.get().id, before, change }]);
  return isDone;
}
