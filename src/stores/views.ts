/** Takes the answers of others into the round being worked on, and takes that back. */
import { atom, readonlyType } from 'nanostores';
import type { Round } from '../domain/engagement/engagement';
import { addViews, type IncomingView, type Outcome } from '../domain/workshop/views/incoming';
import { withoutTaken, type Taken } from '../domain/workshop/views/undo';
import { now } from '../platform/clock';
import { nextTask } from '../platform/next-task';
import { $engagement, $round, editRound } from './engagement';
import { keepRestorePoint } from './point-asked';

const $last = atom<(Taken & { place: string }) | null>(null);

/** Copies of an engagement may have rounds of the same ids. */
const openPlace = () => `${$engagement.get().id} ${$round.get().id}`;

/** What came in last in this tab, as long as it can be taken back. */
export const $lastTaken = readonlyType($last);

/** Views go in this many at a time, so that the page has its turn in between. */
const step = 1_000;

/** @returns what became of each, in their order; empty when nothing could be written */
export function takeViews(incoming: readonly IncomingView[]): Outcome[] {
  const [before, place] = [$round.get().responses, openPlace()];
  const outcomes = take(incoming, now());
  const after = $round.get().responses;
  if (after !== before) $last.set({ place, before, after });
  return outcomes;
}

/**
 * Takes many in, a thousand at a time. undoTake() takes all of them back at once.
 * @param onProgress share done, 0 to 1
 */
export async function takeManyViews(
  incoming: readonly IncomingView[],
  onProgress: (share: number) => void = () => undefined,
): Promise<Outcome[]> {
  const at = now();
  const whole = $engagement.get();
  const [before, place] = [$round.get().responses, openPlace()];
  const outcomes: Outcome[] = [];
  for (let from = 0; from < incoming.length; from += step) {
    if (from > 0) await nextTask();
    if (openPlace() !== place) break;
    outcomes.push(...take(incoming.slice(from, from + step), at));
    onProgress(Math.min(1, (from + step) / incoming.length));
  }
  const after = $round.get().responses;
  if (after !== before) keepRestorePoint('views', whole);
  if (after !== before && openPlace() === place) $last.set({ place, before, after });
  return outcomes;
}

/** Takes back what came in last. @returns false when there is nothing, or another round is open */
export function undoTake(): boolean {
  const last = $last.get();
  $last.set(null);
  if (!last || openPlace() !== last.place) return false;
  return editRound((round) => withoutTaken(round, last));
}

function take(incoming: readonly IncomingView[], at: string): Outcome[] {
  let outcomes: Outcome[] = [];
  const isTaken = editRound((round: Round) => {
    const added = addViews(round, incoming, at);
    outcomes = added.outcomes;
    return added.round;
  });
  return isTaken ? outcomes : [];
}
