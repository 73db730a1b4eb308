/**
 * What would have to change for a waiting action to stand in the ninety days. Nothing is promised that was not tried: each
 * change is offered only after planning with it.
 */
import { allPlanned } from './compare';
import * as searches from './fit-searches';
import { groundOf } from '../ground';
import type { Planning } from '../mend/mends';
import { planRoadmap } from '../plan';
import type { Roadmap } from '../roadmap';
import { inputWith, type Unlock } from './unlock';

/**
 * @param planning what `roadmap` was planned from
 * @param action id of an action that waits
 * @returns at most one change of each kind, the lightest first; empty when nothing within ninety days would do
 */
export function whatWouldFit(planning: Planning, roadmap: Roadmap, action: string): Unlock[] {
  return [...searchFits(planning, roadmap, action)].filter((found) => found !== undefined);
}

/** The same, step by step: between two steps the page can draw. Each step plans about once. */
export function* searchFits(planning: Planning, roadmap: Roadmap, action: string): Generator<Unlock | undefined> {
  const about = roadmap.plannables.get(action);
  const why = roadmap.waiting.find((one) => one.action === action)?.why;
  if (!about || !why) return;
  const ground = groundOf(planning.edition, planning.input);
  const look: searches.Look = { planning, roadmap, ground, about, tryOut: tryOutOf(planning, roadmap, action) };
  const inOrder =
    why.kind === 'unknown'
      ? [searches.answer, searches.accept]
      : [
          searches.takeBack,
          searches.takeInFirst,
          searches.earlier,
          searches.moreDays,
          searches.ownerDays,
          searches.refuse,
          searches.target,
          searches.accept,
        ];
  for (const search of inOrder) yield yield* search(look);
}

function tryOutOf({ edition, input }: Planning, roadmap: Roadmap, action: string): searches.Look['tryOut'] {
  const before = allPlanned(roadmap).map((one) => one.action);
  return (change) => {
    const made = planRoadmap(edition, inputWith(input, change, action));
    const planned = allPlanned(made).find((one) => one.action === action);
    if (!planned) return undefined;
    const isWrong = made.problems.some((problem) => 'action' in problem && problem.action === action);
    if (isWrong && change.kind === 'earlier') return undefined;
    const waits = new Set(made.waiting.map((one) => one.action));
    const over = made.months
      .filter((one) => one.over && !roadmap.months[one.month - 1]!.over)
      .map(({ month }) => month);
    return { change, month: planned.month, leaves: before.filter((id) => waits.has(id)), over };
  };
}
