/** What a page's link asks for, the example or the user's own work: fetched when it does, which is seldom. */
import type { Engagement } from '../domain/engagement/engagement';
import { latePart } from '../lib/late-part';
import { newId } from '../platform/ids';
import { readRecord } from '../platform/storage';
import { listSummaries } from '../platform/summaries';
import { fetchReading } from './door';
import { exampleId, type FirstOpen } from './first-open';

const fetchExample = latePart(() => import('../content/editions/2026/example.json'));

/** @throws {NotFetched} never for want of storage: the example opens without */
export async function openExampleFirst(): Promise<FirstOpen> {
  const [stored, { parseEngagement }] = await Promise.all([
    readRecord(exampleId).catch(() => undefined),
    fetchReading(),
  ]);
  if (stored && parseEngagement(stored.engagement).kind === 'ok') return { kind: 'stored', id: exampleId };
  return { kind: 'fresh', engagement: await makeExample(stored !== undefined) };
}

/** @param taken the example's own id is in use by something that cannot be read, and stays as it is */
export async function makeExample(taken: boolean): Promise<Engagement> {
  const [{ default: content }, { parseEngagement }] = await Promise.all([fetchExample(), fetchReading()]);
  const result = parseEngagement(content);
  if (result.kind === 'error') throw new Error(`The example is damaged at ${result.error.path}`);
  return { ...result.engagement, id: taken ? newId() : exampleId, example: true };
}

/** @returns the engagement last open unless it is the example, else the user's own one in use changed last, else null */
export async function ownId(lastOpen: string | null): Promise<string | null> {
  if (lastOpen !== null && (await isOwn(lastOpen))) return lastOpen;
  const known: { id: string; updatedAt: string; rank: number }[] = [];
  for (const [id, stored] of await listSummaries()) {
    const said = stored?.summary as { example?: unknown; archivedOn?: unknown } | null | undefined;
    if (said && stored) {
      if (said.example === false)
        known.push({ id, updatedAt: stored.updatedAt, rank: said.archivedOn === null ? 0 : 1 });
    } else if (id !== lastOpen && (await isOwn(id))) {
      known.push({ id, updatedAt: (await readRecord(id))?.updatedAt ?? '', rank: 0 });
    }
  }
  return known.toSorted((a, b) => a.rank - b.rank || (a.updatedAt < b.updatedAt ? 1 : -1))[0]?.id ?? null;
}

async function isOwn(id: string): Promise<boolean> {
  const record = await readRecord(id);
  const result = record && (await fetchReading()).parseEngagement(record.engagement);
  return result?.kind === 'ok' && !result.engagement.example;
}
