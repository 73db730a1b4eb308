/** Fills each month up to its capacity (handbook 5.1, rules 5 and 6). */
import type { Month } from '../../content/schema';
import { candidatesFor, type Candidate } from './candidates';
import { leftOf, plannedIn, type Chosen } from './chosen';
import { ownerRoom } from './bring';
import { planMonths, type Ground } from './ground';

/** Sums of quarter days may miss by a rounding error. */
const tolerance = 1e-9;

/** True when what is fixed needs more than the month has: nothing is added to it then. */
export function isOver(ground: Ground, choice: ReadonlyMap<string, Chosen>, month: Month): boolean {
  let fixed = 0;
  for (const chosen of choice.values()) if (chosen.fixed && chosen.month === month) fixed += leftOf(chosen);
  return fixed > ground.capacity[month - 1]! + tolerance;
}

/** Fills all three months around what is fixed. */
export function select(ground: Ground, choice: Map<string, Chosen>): void {
  for (const month of planMonths) fillMonth(ground, choice, month);
}

/**
 * Adds the lifts of one month. First what the month lacks, a quick win and an action in the weakest area
 * (one that is both, where there is one), then the best that still fits, one after another: each choice may open the next.
 */
export function fillMonth(ground: Ground, choice: Map<string, Chosen>, month: Month): void {
  if (!ground.isOpen(month) || isOver(ground, choice, month)) return;
  for (;;) {
    const left = ground.capacity[month - 1]! - plannedIn(choice, month);
    const fitting = candidatesFor(ground, choice, month).filter(
      ({ action, effort }) =>
        effort <= left + tolerance && effort <= ownerRoom(ground, choice, action, month) + tolerance,
    );
    const next = mostWanted(ground, choice, month, fitting);
    if (!next) return;
    const { action, effort } = next;
    choice.set(action.id, { action, mode: 'do', month, effort, fixed: false, reasons: [] });
  }
}

function mostWanted(
  ground: Ground,
  choice: ReadonlyMap<string, Chosen>,
  month: Month,
  fitting: readonly Candidate[],
): Candidate | undefined {
  const here = [...choice.values()].filter((chosen) => chosen.month === month && chosen.mode === 'do');
  const inWeakest = (practice: string) => ground.areaOf.get(practice) === ground.weakest;
  const lacksQuickWin = !here.some(({ action }) => action.quickWin);
  const lacksWeakest = ground.weakest !== null && !here.some(({ action }) => inWeakest(action.practice));
  const serves = ({ action }: Candidate) =>
    Number(lacksQuickWin && action.quickWin) * 2 + Number(lacksWeakest && inWeakest(action.practice));
  const most = Math.max(0, ...fitting.map(serves));
  return fitting.find((candidate) => serves(candidate) === most);
}
