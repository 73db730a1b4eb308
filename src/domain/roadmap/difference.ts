/** What a change did to the plan, in numbers: two plans laid side by side. */
import type { Roadmap } from './roadmap';

export interface Difference {
  /** Planned now and not before. */
  cameIn: number;
  /** Planned before, and waiting now. */
  left: number;
  /** In another month. */
  moved: number;
  /** In the same month on other days. */
  redated: number;
}

/** @param except the action that was changed itself; it is not counted */
export function differenceOf(before: Roadmap, after: Roadmap, except?: string): Difference {
  const planned = (roadmap: Roadmap) =>
    new Map(roadmap.months.flatMap(({ actions }) => actions).map((one) => [one.action, one]));
  const [then, now] = [planned(before), planned(after)];
  const waits = new Set(after.waiting.map(({ action }) => action));
  const found: Difference = { cameIn: 0, left: 0, moved: 0, redated: 0 };
  for (const [action, one] of now) {
    if (action === except) continue;
    const was = then.get(action);
    if (!was) found.cameIn++;
    else if (was.month !== one.month) found.moved++;
    else if (was.startsOn !== one.startsOn || was.endsOn !== one.endsOn) found.redated++;
  }
  for (const action of then.keys()) if (action !== except && !now.has(action) && waits.has(action)) found.left++;
  return found;
}
