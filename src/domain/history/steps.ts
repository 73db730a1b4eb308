/** The steps of a plan in their order: which would be undone next, which redone. */
import type { Step } from './step';

export interface NumberedStep {
  /** Rises with each step; the place of the step in storage. */
  number: number;
  step: Step;
}

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
