/** The answers of somebody the device was passed to, on their way into the workshop that this browser holds. */
import type { IncomingView } from '../domain/workshop/incoming';
import { readRecord } from '../platform/storage';
import { listSummaries } from '../platform/summaries';
import { fetchDoor } from './door';
import { $round, $saveState, flush, loadEngagement, openStored } from './engagement';
import { takeViews } from './views';

/** absent: no engagement of this browser has the round. otherRound: one has it, and works on another by now. */
export type Passed = 'in' | 'late' | 'absent' | 'otherRound' | 'full' | 'unsaved' | 'unfetched';

/**
 * Opens the engagement whose round it is, unless it is open already, and fetches what edits are checked with.
 * @returns whether its round is the one being worked on; false too where another has begun
 */
export async function findRound(round: string): Promise<'found' | 'absent' | 'otherRound'> {
  await Promise.all([loadEngagement(), fetchDoor()]);
  if ($round.get().id === round) return 'found';
  const id = await engagementWith(round).catch(() => null);
  if (id === null || !(await openStored(id))) return 'absent';
  return $round.get().id === round ? 'found' : 'otherRound';
}

/** Never rejects. @param view for that round; given again after it failed, it is known and only saved */
export async function passOn(view: IncomingView, round: string): Promise<Passed> {
  const found = await findRound(round).catch(() => 'unfetched' as const);
  if (found !== 'found') return found;
  const [outcome] = takeViews([view]);
  if (!outcome) return 'unsaved';
  if (outcome.kind === 'full') return 'full';
  if (outcome.kind === 'otherRound' || outcome.kind === 'otherEdition') return 'otherRound';
  await flush();
  if ($saveState.get().kind === 'failed') return 'unsaved';
  return outcome.kind === 'late' ? 'late' : 'in';
}

/** Rounds are named after their engagement, so the likeliest is read first. @returns its id; null when there is none */
async function engagementWith(round: string): Promise<string | null> {
  const ids = (await listSummaries()).map(([id]) => id);
  const likelyFirst = ids.toSorted((a, b) => Number(round.startsWith(`${b}-`)) - Number(round.startsWith(`${a}-`)));
  for (const id of likelyFirst) if (hasRound((await readRecord(id))?.engagement, round)) return id;
  return null;
}

/** What is stored is looked at before any door: an old or damaged record has no such round, or is refused when it is opened. */
function hasRound(stored: unknown, round: string): boolean {
  const rounds = (stored as { rounds?: unknown } | undefined)?.rounds;
  return Array.isArray(rounds) && rounds.some((each: unknown) => (each as { id?: unknown } | null)?.id === round);
}
