/** What a page opens first: what its link asks for, else what this tab had open, else what was last worked on. */
import type { Engagement } from '../domain/engagement/engagement';
import { latePart } from '../lib/late-part';
import { takeQuery } from '../platform/address';
import { newId } from '../platform/ids';
import { readOpenInTab } from '../platform/settings';
import { listRecords, readLastOpen, readRecord } from '../platform/storage';
import { fetchDoor } from './door';

const fetchExample = latePart(() => import('../content/editions/2026/example.json'));

/** The id the example always has. */
export const exampleId = 'example';

/** "stored" may name a record that does not exist, or none: a new engagement then. "fresh" is not stored yet. */
export type FirstOpen = { kind: 'stored'; id: string | null } | { kind: 'fresh'; engagement: Engagement };

/** `?example` and `?own` of the address, taken once. */
export type Asked = 'example' | 'own' | null;

export function takeAsked(): Asked {
  const example = takeQuery('example') !== null;
  const own = takeQuery('own') !== null;
  return example ? 'example' : own ? 'own' : null;
}

/** @throws {StorageError} only where nothing, or the user's own work, was asked for: the example opens without storage too */
export async function firstOpen(asked: Asked): Promise<FirstOpen> {
  if (asked === 'example') {
    const [stored, { parseEngagement }] = await Promise.all([
      readRecord(exampleId).catch(() => undefined),
      fetchDoor(),
    ]);
    if (stored && parseEngagement(stored.engagement).kind === 'ok') return { kind: 'stored', id: exampleId };
    return { kind: 'fresh', engagement: await makeExample(stored !== undefined) };
  }
  const last = readOpenInTab() ?? (await readLastOpen());
  const id = typeof last === 'string' ? last : null;
  return { kind: 'stored', id: asked === 'own' ? await ownId(id) : id };
}

/** @param taken the example's own id is in use by something that cannot be read, and stays as it is */
export async function makeExample(taken: boolean): Promise<Engagement> {
  const [{ default: content }, { parseEngagement }] = await Promise.all([fetchExample(), fetchDoor()]);
  const result = parseEngagement(content);
  if (result.kind === 'error') throw new Error(`The example is damaged at ${result.error.path}`);
  return { ...result.engagement, id: taken ? newId() : exampleId, example: true };
}

/** @returns the engagement last open unless it is the example, else the user's own one changed last, else null */
export async function ownId(lastOpen: string | null): Promise<string | null> {
  const records = (await listRecords()).toSorted(([, a], [, b]) => (a.updatedAt < b.updatedAt ? 1 : -1));
  if (records.length === 0) return null;
  const { parseEngagement } = await fetchDoor();
  const own = records.filter(([, record]) => {
    const result = parseEngagement(record.engagement);
    return result.kind === 'ok' && !result.engagement.example;
  });
  return (own.find(([id]) => id === lastOpen) ?? own[0])?.[0] ?? null;
}
