/** Undo and redo of what the user did to the plan of the open engagement. */
import { atom } from 'nanostores';
import type { Plan, Round } from '../domain/engagement/engagement';
import type { PlanChange } from '../domain/roadmap/change';
import { derived } from './derived';
import { $engagement, editRound } from './engagement';

interface Step {
  engagement: string;
  before: Plan;
  after: Plan;
  change: PlanChange;
}
const $steps = atom<readonly Step[]>([]);
const $undone = atom<readonly Step[]>([]);

/** What `undoPlan` would take back, or null. */
export const $lastPlanChange = derived([$steps, $engagement], (steps, { id }): PlanChange | null => {
  const last = steps.at(-1);
  return last?.engagement === id ? last.change : null;
});

/** What `redoPlan` would do again, or null. */
export const $nextPlanChange = derived([$undone, $engagement], (steps, { id }): PlanChange | null => {
  const last = steps.at(-1);
  return last?.engagement === id ? last.change : null;
});

/** How many changes can be taken back. */
export const $planChangeCount = derived(
  [$steps, $engagement],
  (steps, { id }) => steps.filter((step) => step.engagement === id).length,
);

/** Notes what was done, after it was done. What was undone before can not be done again then. */
export function keepStep(change: PlanChange, before: Round, after: Round): void {
  const engagement = $engagement.get().id;
  $steps.set([...$steps.get(), { engagement, before: before.plan, after: after.plan, change }]);
  $undone.set([]);
}

/** Takes the last change of the plan back. */
export function undoPlan(): void {
  const last = $steps.get().at(-1);
  if (last?.engagement !== $engagement.get().id) return;
  $steps.set($steps.get().slice(0, -1));
  $undone.set([...$undone.get(), last]);
  editRound((round) => ({ ...round, plan: last.before }));
}

/** Does again what was undone last. */
export function redoPlan(): void {
  const next = $undone.get().at(-1);
  if (next?.engagement !== $engagement.get().id) return;
  $undone.set($undone.get().slice(0, -1));
  $steps.set([...$steps.get(), next]);
  editRound((round) => ({ ...round, plan: next.after }));
}
