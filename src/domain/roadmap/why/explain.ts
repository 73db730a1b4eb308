/** Why one action stands in the plan, told whole: what it rests on, where it ranks, what hangs on it and what it costs. */
import type { AreaId, Level, Month } from '../../../content/schema';
import type { Answer } from '../../engagement/engagement';
import { groundOf, type Ground } from '../ground';
import type { Planning } from '../mend/mends';
import type { Plannable } from '../plannable';
import { planRoadmap } from '../plan';
import { rankAmong, type Place } from '../choose/rank-among';
import { allPlanned } from './compare';
import type { PlannedAction, Reason, Roadmap, RoadmapInput } from '../roadmap';

export type NeedState =
  /** Its result is there already, by today's answers. */
  | { kind: 'there' }
  | { kind: 'done'; on: string }
  | { kind: 'planned'; month: Month; endsOn: string }
  /** The user refused it: the action stands without it. */
  | { kind: 'waived' }
  /** Neither there nor planned. */
  | { kind: 'out' };

export interface Explanation {
  /** What is answered about its practice; null for an action without one. */
  answer: { practice: string; area: AreaId | null; given: Answer | null } | null;
  /** What it lifts in this plan; null when it lifts nothing, or from a level nobody knows. */
  lift: { from: Level; to: Level } | null;
  /** Its place among what could be chosen freely; null for what could not: the backbone, own actions, what is unknown. */
  rank: Place | null;
  /** True when its worth is why it stands in the plan. */
  isChosen: boolean;
  needs: { action: string; state: NeedState }[];
  /** Planned actions that wait for it. */
  neededBy: string[];
  /** What a plan without it would hold instead, in the order of that plan. */
  pushedOut: { action: string; month: Month; effort: number }[];
}

/**
 * @param planning what `roadmap` was planned from
 * @param action id of an action that `roadmap` holds
 * @throws RangeError when the roadmap does not hold it
 */
export function explain(planning: Planning, roadmap: Roadmap, action: string): Explanation {
  const all = allPlanned(roadmap);
  const planned = all.find((one) => one.action === action);
  const about = roadmap.plannables.get(action);
  if (!planned || !about) throw new RangeError(`"${action}" is not in the plan`);
  const ground = groundOf(planning.edition, planning.input);
  const lift = planned.reasons.find((reason) => reason.kind === 'lifts');
  return {
    answer: answerOf(ground, about),
    lift: lift ? { from: lift.from, to: lift.to } : null,
    rank: planned.mode === 'do' ? rankAmong(ground, action) : null,
    isChosen: isFree(planned),
    needs: about.needs.map((need) => ({ action: need, state: needState(ground, all, need) })),
    neededBy: all.filter(({ after }) => after.includes(action)).map((one) => one.action),
    pushedOut: pushedOut(planning, all, action),
  };
}

/** True for what the planner chose for its worth: not backbone, nor needed by it, nor settled by the user. */
export function isFree({ mode, accepted, own, pinned, state, reasons }: PlannedAction): boolean {
  const fixed = accepted || own || pinned || state !== 'notStarted';
  return mode === 'do' && !fixed && !reasons.some(({ kind }) => settled.has(kind));
}

const settled: ReadonlySet<Reason['kind']> = new Set(['backbone', 'neededBy', 'talkFirst']);

function answerOf(ground: Ground, { practice }: Plannable): Explanation['answer'] {
  if (practice === '') return null;
  return { practice, area: ground.areaOf.get(practice) ?? null, given: ground.input.answers[practice] ?? null };
}

function needState(ground: Ground, all: readonly PlannedAction[], need: string): NeedState {
  const progress = ground.input.plan.progress[need];
  if (progress?.state === 'done') return { kind: 'done', on: progress.doneOn };
  const about = ground.actions.get(need);
  const planned = all.find((one) => one.action === need);
  if (planned?.mode === 'do') return { kind: 'planned', month: planned.month, endsOn: planned.endsOn };
  if (about && (planned || ground.achieved(about))) return { kind: 'there' };
  return ground.refused(need) ? { kind: 'waived' } : { kind: 'out' };
}

/** Plans once more without the action, and takes what comes in. */
function pushedOut({ edition, input }: Planning, all: readonly PlannedAction[], action: string) {
  const before = new Set(all.map((one) => one.action));
  const without = planRoadmap(edition, withoutAction(input, action));
  return allPlanned(without)
    .filter((one) => !before.has(one.action))
    .map((one) => ({ action: one.action, month: one.month, effort: one.effort }));
}

/** An own action is not there; one of the edition is refused, whatever else was said about it. */
function withoutAction(input: RoadmapInput, action: string): RoadmapInput {
  const { plan } = input;
  const { [action]: _, ...progress } = plan.progress;
  const { [action]: __, ...own } = plan.own;
  const choices = { ...plan.choices, [action]: { decision: 'refused' as const } };
  return { ...input, plan: { ...plan, progress, own, choices } };
}
