/** What a page opens first: what its link asks for, else what this tab had open, else what was last worked on. */
import type { Engagement } from '../domain/engagement/engagement';
import { latePart } from '../lib/late-part';
import { takeQuery } from '../platform/address';
import { readOpenInTab } from '../platform/settings';
import { readLastOpen } from '../platform/storage';

/** @throws {NotFetched} by the function it gives */
export const fetchAskedFor = latePart(() => import('./asked-for'));

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
  if (asked === 'example') return (await fetchAskedFor()).openExampleFirst();
  const last = readOpenInTab() ?? (await readLastOpen());
  const id = typeof last === 'string' ? last : null;
  return { kind: 'stored', id: asked === 'own' ? await (await fetchAskedFor()).ownId(id) : id };
}
