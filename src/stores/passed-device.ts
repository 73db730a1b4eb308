/** The answers of somebody the device was passed to, on their way into the workshop that this browser holds. */
import type { IncomingView } from '../domain/workshop/views/incoming';
import { fetchReading } from './door';
import { $round, $saveState, flush, loadEngagement, openStored } from './engagement';
import { findRound } from './find-round';
import { takeViews } from './views';

/** absent: no engagement of this browser has the round. otherRound: one has it, and works on another by now. */
export type Passed = 'in' | 'late' | 'absent' | 'otherRound' | 'full' | 'unsaved' | 'unfetched';

/**
 * Opens the engagement whose round it is, unless it is open already, and fetches what edits are checked with.
 * @returns whether its round is the one being worked on; false too where another has begun
 */
export async function openRound(round: string): Promise<'found' | 'absent' | 'otherRound'> {
  await Promise.all([loadEngagement(), fetchReading()]);
  if ($round.get().id === round) return 'found';
  const found = await findRound(({ id }) => id === round);
  if (!found || !(await openStored(found.engagement))) return 'absent';
  return $round.get().id === round ? 'found' : 'otherRound';
}

/** Never rejects. @param view for that round; given again after it failed, it is known and only saved */
export async function passOn(view: IncomingView, round: string): Promise<Passed> {
  const found = await openRound(round).catch(() => 'unfetched' as const);
  if (found !== 'found') return found;
  const [outcome] = takeViews([view]);
  if (!outcome) return 'unsaved';
  if (outcome.kind === 'full') return 'full';
  if (outcome.kind === 'otherRound' || outcome.kind === 'otherEdition') return 'otherRound';
  await flush();
  if ($saveState.get().kind === 'failed') return 'unsaved';
  return outcome.kind === 'late' ? 'late' : 'in';
}
