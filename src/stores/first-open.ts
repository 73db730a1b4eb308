/** What a page opens first: what its link asks for, else what this tab had open, else what was last worked on. */
import type { Engagement } from '../domain/engagement/engagement';
import { latePart } from '../lib/late-part';
import { takeQuery } from '../platform/address';
import { readOpenInTab } from '../platform/settings';
import { refuseIfLocked, StorageError } from '../platform/database';
import { readLastOpen } from '../platform/storage';

/** @throws {NotFetched} by the function it gives */
export const fetchAskedFor = latePart(() => import('./asked-for'));

/** Where nothing can be stored. @returns null where it did not come */
export const exampleInMemory = () =>
  fetchAskedFor()
    .then(({ makeExample }) => makeExample(false))
    .catch(() => null);

/** The id the example always has. */
export const exampleId = 'example';

/** "stored" may name a record that does not exist, or none: a new engagement then. "fresh" is not stored yet. */
export type FirstOpen = { kind: 'stored'; id: string | null } | { kind: 'fresh'; engagement: Engagement };

const fetchBeGuest = latePart(() => import('../platform/be-guest'));

export const asksToBeGuest = (): boolean => /[?&]guest\b/.test(globalThis.location?.search ?? '');

/**
 * Where the address says `?guest`, makes the tab a guest's before anything is read.
 * @returns null where it does not: then nothing is to be waited for. Rejects with NotFetched; the address says it still then
 */
export const takeGuest = (): Promise<void> | null => (asksToBeGuest() ? becomeGuest() : null);

async function becomeGuest(): Promise<void> {
  const { beginGuest } = await fetchBeGuest();
  beginGuest();
  takeQuery('guest');
}

/** `?example` and `?own` of the address, taken once. */
export type Asked = 'example' | 'own' | null;

export function takeAsked(): Asked {
  const example = takeQuery('example') !== null;
  const own = takeQuery('own') !== null;
  return example ? 'example' : own ? 'own' : null;
}

/** @throws {StorageError} locked; else only where nothing, or the user's own work, was asked for: the example opens without storage too */
export async function firstOpen(asked: Asked): Promise<FirstOpen> {
  await refuseIfLocked().catch((error: unknown) => {
    if (asked !== 'example' || (error instanceof StorageError && error.reason === 'locked')) throw error;
  });
  if (asked === 'example') return (await fetchAskedFor()).openExampleFirst();
  const last = readOpenInTab() ?? (await readLastOpen());
  const id = typeof last === 'string' ? last : null;
  return { kind: 'stored', id: asked === 'own' ? await (await fetchAskedFor()).ownId(id) : id };
}
