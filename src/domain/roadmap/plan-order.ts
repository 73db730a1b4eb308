import type { PlannedAction, Roadmap } from './roadmap';

/** @returns every action of the plan, months in order, inside a month by start, work before what is only confirmed */
export function planOrder(roadmap: Roadmap): PlannedAction[] {
  return roadmap.months.flatMap(({ actions }) => actions);
}
