/** What the database of a page's browser holds, read past the product and let in through its door. */
import type { Page } from 'playwright-core';
import type { Engagement } from '../../../src/domain/engagement/engagement';
import { parseEngagement } from '../../../src/domain/engagement/parse';
import { withListsOfText } from '../../../src/platform/long-lists';

export interface Stored {
  engagement: Engagement;
  revision: number;
  updatedAt: string;
}

interface RawRecord {
  engagement: unknown;
  revision: number;
  updatedAt: string;
}

/** @returns the record as it lies there; null when there is none */
export async function rawRecord(page: Page, id: string): Promise<RawRecord | null> {
  return page.evaluate(
    (key) =>
      new Promise<RawRecord | null>((resolve, reject) => {
        const opening = indexedDB.open('attune');
        opening.addEventListener('upgradeneeded', () => opening.transaction!.abort());
        opening.addEventListener('error', (event) => {
          event.preventDefault();
          resolve(null);
        });
        opening.addEventListener('success', () => {
          const db = opening.result;
          const asking = db.transaction('engagements').objectStore('engagements').get(key);
          asking.addEventListener('error', () => reject(asking.error!));
          asking.addEventListener('success', () => {
            db.close();
            resolve((asking.result as RawRecord | undefined) ?? null);
          });
        });
      }),
    id,
  );
}

/** @throws Error when what is stored is no valid document; null when nothing is stored */
export async function storedDocument(page: Page, id: string): Promise<Stored | null> {
  const record = await rawRecord(page, id);
  if (!record) return null;
  const parsed = parseEngagement(withListsOfText(record.engagement));
  if (parsed.kind === 'error') throw new Error(`What is stored does not open: ${JSON.stringify(parsed.error)}`);
  return { engagement: parsed.engagement, revision: record.revision, updatedAt: record.updatedAt };
}
