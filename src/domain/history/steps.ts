/** The steps of a plan in their order: which would be undone next, which redone. */
import { parseStep, type Step } from './step';

export interface NumberedStep {
  /** Rises with each step; the place of the step in storage. */
  number: number;
  step: Step;
}

/** What one tab did and storage does not hold yet: a step written or changed, or null for one taken away. */
export type Unsaved = ReadonlyMap<number, Step | null>;

/** @returns what undo takes back: the last step of the round that stands */
export function lastDone(steps: readonly NumberedStep[], round: string): NumberedStep | null {
  return steps.findLast(({ step }) => step.round === round && !step.isUndone) ?? null;
}

/** @returns what redo does again: of the steps taken back since the last that stands, the earliest */
export function nextUndone(steps: readonly NumberedStep[], round: string): NumberedStep | null {
  const after = lastDone(steps, round)?.number ?? -Infinity;
  return steps.find(({ number, step }) => step.round === round && step.isUndone && number > after) ?? null;
}

/** @returns how many steps of the round stand */
export function countDone(steps: readonly NumberedStep[], round: string): number {
  return steps.filter(({ step }) => step.round === round && !step.isUndone).length;
}

/**
 * The history as storage holds it, with what is not saved yet. It begins after the last step that cannot be read: steps
 * before a gap would no longer give the plan there was.
 * @param stored numbers rising
 */
export function readHistory(stored: readonly (readonly [number, unknown])[], unsaved: Unsaved): NumberedStep[] {
  const parsed = stored
    .filter(([number]) => !unsaved.has(number))
    .map(([number, value]) => ({ number, step: parseStep(value) }));
  const damaged = parsed.findLastIndex(({ step }) => step === null);
  const mine = [...unsaved].map(([number, step]) => ({ number, step }));
  return [...parsed.slice(damaged + 1), ...mine]
    .filter((one): one is NumberedStep => one.step !== null)
    .sort((a, b) => a.number - b.number);
}
