/** The history of a plan as it comes out of storage. */
import { parseStep, type Step } from './step';
import type { NumberedStep } from './steps';

/** What one tab did and storage does not hold yet: a step written or changed, or null for one taken away. */
export type Unsaved = ReadonlyMap<number, Step | null>;

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
