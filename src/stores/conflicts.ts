/**
 * Fields that two tabs changed each in its own way, until somebody decides: fetched where there is one. What stands in the
 * document is "this"; "the other" is what it could not have beside it.
 */
import { atom, readonlyType } from 'nanostores';
import { bothTexts } from '../domain/engagement/both-texts';
import {
  missingIn,
  readConflicts,
  valueAt,
  withConflicts,
  withoutConflict,
  withValueAt,
  type KeptConflict,
  type KeptConflicts,
} from '../domain/engagement/conflicts';
import { openTabChannel } from '../platform/channel';
import { changeConflicts, readConflictRecord } from '../platform/conflicts';
import { $conflicted } from './conflicted';
import { derived } from './derived';
import { $engagement, editEngagement, flush } from './engagement';

const $stored = atom<{ id: string; kept: KeptConflicts }>({ id: '', kept: readConflicts(null) });
const $decisions = atom<readonly Decision[]>([]);

export type Choice = 'this' | 'other' | 'both';

/** One version that the document does not have. */
export interface Version {
  conflict: KeptConflict;
  other: unknown;
}

interface Decision {
  engagement: string;
  version: Version;
  choice: Choice;
  /** What stood in the document before. */
  before: unknown;
}

/** What of the open engagement its document does not say. */
export const $conflicts = derived([$stored, $engagement], ({ id, kept }, engagement) => {
  const isOpen = id === engagement.id;
  const list = (isOpen ? kept.list : []).flatMap((conflict): Version[] =>
    missingIn(valueAt(engagement, conflict.path), conflict).map((other) => ({ conflict, other })),
  );
  return { list, dropped: isOpen ? kept.dropped : 0 };
});

/** What was decided on this page and can be taken back, oldest first. */
export const $decided = readonlyType($decisions);

/** Follows what is stored: to be called once. */
export function followConflicts(): void {
  $conflicted.listen(() => void read());
  $engagement.listen(({ id }) => {
    if (id !== $stored.get().id) void read();
  });
  // Hears every tab, this one too.
  channel = openTabChannel(({ id }) => {
    if (id === $engagement.get().id) void read();
  });
  void read();
}

let channel: ReturnType<typeof openTabChannel> | null = null;

async function read(): Promise<void> {
  const { id } = $engagement.get();
  const stored = await readConflictRecord(id).catch(() => null);
  // Where storage gives nothing, what is known stays in view.
  if (stored === null && $stored.get().id === id) return;
  $stored.set({ id, kept: readConflicts(stored) });
}

/**
 * Decides. "other" and "both" are edits like any other.
 * @returns false when the document cannot have that value, or it could not be stored: nothing is decided then
 */
export async function decide(version: Version, choice: Choice): Promise<boolean> {
  const { conflict, other } = version;
  const engagement = $engagement.get();
  const before = valueAt(engagement, conflict.path);
  const value = choice === 'this' ? before : choice === 'other' ? other : bothTexts(before, other);
  if (choice !== 'this' && !(await edit(conflict, value))) return false;
  const isKept = await change(engagement.id, (kept) => {
    // A third version waits on for a decision of its own.
    const [asked, missing] = [missingIn(before, conflict), missingIn(value, conflict)];
    const left = missing.filter((each) => each !== other && asked.includes(each));
    const rest = left.map((theirs) => ({ path: conflict.path, theirs }));
    return withConflicts(withoutConflict(kept, conflict), rest, conflict.at);
  });
  if (isKept) $decisions.set([...$decisions.get(), { engagement: engagement.id, version, choice, before }]);
  return isKept;
}

/** @returns false when it could not be taken back: it stands as decided then */
export async function takeBack(decision: Decision): Promise<boolean> {
  const { engagement, version, choice, before } = decision;
  const { conflict, other } = version;
  if ($engagement.get().id !== engagement) return false;
  const isAsked = await change(engagement, (kept) =>
    withConflicts(kept, [{ path: conflict.path, theirs: other }], conflict.at),
  );
  if (!isAsked || (choice !== 'this' && !(await edit(conflict, before)))) return false;
  $decisions.set($decisions.get().filter((each) => each !== decision));
  return true;
}

async function edit({ path }: KeptConflict, value: unknown): Promise<boolean> {
  const isTaken = editEngagement((engagement) => withValueAt(engagement, path, value ?? undefined));
  if (isTaken) await flush();
  return isTaken;
}

async function change(id: string, how: (kept: KeptConflicts) => KeptConflicts): Promise<boolean> {
  let kept = $stored.get().kept;
  try {
    await changeConflicts(id, (stored) => {
      kept = how(readConflicts(stored));
      return kept.list.length === 0 ? null : kept;
    });
  } catch {
    return false;
  }
  $stored.set({ id, kept });
  // No revision of a document: whoever holds one reads it again, finds the one it has, and leaves it.
  channel?.post({ id, revision: -1 });
  return true;
}
