/** The ways that write: what comes in must not touch a byte of what is stored already. */
import { fetchReading } from '../../../src/stores/door';
import * as engagement from '../../../src/stores/engagement';
import { openBackup } from '../../../src/stores/workspace';
import { readWorkspaceFile, takeFound } from '../../../src/stores/workspace-files';
import { takeStaffAnswers } from '../../../src/stores/staff-answers';
import { attempt } from '../../../src/platform/database';
import { writeRecord } from '../../../src/platform/storage';
import { workspaceFile } from '../../../src/domain/engagement/workspace-file';
import { looksLikeWorkspaceFile } from '../../../src/domain/engagement/looks-like-workspace-file';
import { freshPage } from '../browser';
import { must, refused, taken, type Door } from '../door';
import { letters } from '../hostile';
import { engagements } from '../specimens';
import { saysOfBackup, spoiledBackup } from './backup';

freshPage();
await fetchReading();

/** What must stay: documents under the ids that the specimens have too, one that is no document, and their histories. */
const kept = [
  ...engagements.map((each) => [each.id, each] as const),
  ['damaged', { format: 'attune', version: 5 }],
  ['newer', { format: 'attune', version: 99 }],
] as const;
for (const [id, document] of kept)
  await writeRecord(id, '2026-11-22T10:00:00.000Z', () => document, { isOpened: false });
const before = await standing();

/** Of the engagement that is open, which may be any after a case, nothing is asked here but that it is no other's. */
async function standing(): Promise<Map<string, string>> {
  const records = await attempt(async (db) =>
    Promise.all(kept.map(async ([id]) => [id, await db.get('engagements', id), await db.getAll('history')] as const)),
  );
  return new Map(records.map(([id, ...all]) => [id, JSON.stringify(all)]));
}

/** Those that came in by a case go again, so that a run stays as long as it is wide. */
async function clear(): Promise<void> {
  const ids = new Set<string>(kept.map(([id]) => id));
  await attempt(async (db) => {
    const tx = db.transaction(['engagements', 'summaries', 'restorePoints'], 'readwrite');
    for (const name of ['engagements', 'summaries'] as const)
      for (const id of await tx.objectStore(name).getAllKeys()) if (!ids.has(id)) await tx.objectStore(name).delete(id);
    await tx.done;
  });
}

const door: Door = {
  structured(random) {
    if (!random.oneIn(4)) return spoiledBackup(random).slice(0, 3_000_000);
    const documents = Array.from({ length: 1 + random.below(3) }, () =>
      random.oneIn(2) ? workspaceFile.document(random.pick(engagements)) : spoiledBackup(random).slice(0, 300_000),
    );
    return `${workspaceFile.head({})}${documents.join(workspaceFile.between)}${workspaceFile.tail}`;
  },
  unstructured: (random) => letters(random, random.some(3_000)),
  async knock(input) {
    const text = input as string;
    takeStaffAnswers(text.slice(0, 10_000));
    if (looksLikeWorkspaceFile(text)) {
      const found = await readWorkspaceFile(text, () => undefined, new AbortController().signal);
      const { taken: many } = await takeFound(found, () => undefined);
      return many > 0 ? taken : refused('Each is listed with what is wrong with it');
    }
    const result = await openBackup(text);
    if (result.kind === 'ok') return taken;
    must(result.kind === 'error', 'The part that reads backups did not come');
    return refused(saysOfBackup(result.error));
  },
  async after() {
    await engagement.flush();
    const now = await standing();
    for (const [id, record] of before) must(now.get(id) === record, `The record ${id} is another`);
    await clear();
  },
};
export default door;
