/** The history of a plan on its way to and from storage. Fetched after the plan shows: a script is paid for before anything shows. */
import { readHistory } from '../domain/history/read';
import type { Step } from '../domain/history/step';
import type { NumberedStep } from '../domain/history/steps';
import { readSteps, writeSteps } from '../platform/steps';
import { $engagement } from './engagement';

/** What storage does not hold yet, by number; null for what is to be deleted. */
export type Waiting = Map<number, Step | null>;

/**
 * @param known what is in memory, and stays where storage fails
 * @returns the history with what is waiting; null when another engagement was opened meanwhile
 */
export async function fetchHistory(
  engagement: string,
  waiting: Waiting,
  known: () => readonly NumberedStep[],
): Promise<NumberedStep[] | null> {
  const inMemory = () => known().map(({ number, step }): [number, unknown] => [number, step]);
  const stored = await readSteps(engagement).catch(inMemory);
  return engagement === $engagement.get().id ? readHistory(stored, waiting) : null;
}

/** Writes what is waiting and takes it off the list. @throws {StorageError} then it all waits on */
export async function saveHistory(engagement: string, waiting: Waiting): Promise<void> {
  const saving = [...waiting];
  if (saving.length === 0) return;
  const written = saving.filter((entry): entry is [number, Step] => entry[1] !== null);
  const deleted = saving.filter(([, step]) => step === null).map(([number]) => number);
  await writeSteps(engagement, written, deleted);
  for (const [number, step] of saving) if (waiting.get(number) === step) waiting.delete(number);
}
