/** A record that is no document: kept as it is and said, a new one stands beside it, and the others open. */
import type { Page } from 'playwright-core';
import { notSavedWords } from '../../../src/content/messages/en/not-saved';
import { finishedWork } from '../../journeys/support/files';
import { inTurns, type Outcome } from '../support/outcome';
import { nameField, openWork, says, shows, withBrowser, workId, type Bench } from '../support/work';
import { until } from '../support/profile';

/** Runs in the page, since some of it no message carries. @param kind of the damage @returns what is put in place of the record */
function damagedRecord(record: { engagement: Record<string, unknown> }, kind: string): unknown {
  const { engagement } = record;
  const withDocument = (value: unknown) => ({ ...record, engagement: value });
  const circle: Record<string, unknown> = { ...engagement };
  circle['organisation'] = circle;
  let deep: unknown = 'end';
  for (let level = 0; level < 500; level += 1) deep = { deep };
  const made: Record<string, () => unknown> = {
    'a text': () => withDocument('garbage'),
    nothing: () => withDocument(null),
    'no document at all': () => ({ updatedAt: 'never', revision: 'one' }),
    'a number for a record': () => 42,
    'a text for a record': () => 'record',
    'half a document': () => withDocument({ format: 'attune', version: engagement['version'], id: engagement['id'] }),
    'a document cut off': () => withDocument(JSON.stringify(engagement).slice(0, 2_000)),
    'wrong types': () => withDocument({ ...engagement, rounds: 'many', organisation: 7 }),
    'a newer version': () => withDocument({ ...engagement, version: 9_999 }),
    'keys of prototypes': () =>
      withDocument(JSON.parse(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}`)),
    'a circle': () => withDocument(circle),
    'too deep': () => withDocument({ ...engagement, organisation: deep }),
    'a date, a map and bytes': () =>
      withDocument({ ...engagement, organisation: new Map([[1, new Date(0)]]), rounds: new Uint8Array(9) }),
    'a long list that is none': () => withDocument({ ...engagement, rounds: { 'attune:list': ['[{', 7] } }),
  };
  return made[kind]!();
}

const kinds = [
  'a text',
  'nothing',
  'no document at all',
  'a number for a record',
  'a text for a record',
  'half a document',
  'a document cut off',
  'wrong types',
  'a newer version',
  'keys of prototypes',
  'a circle',
  'too deep',
  'a date, a map and bytes',
  'a long list that is none',
];

/** Puts the damage in place of the record, or only reads it. @returns what lies there, as a text to compare */
const record = (page: Page, id: string, damage: string | null) =>
  page.evaluate(
    ([key, kind, code]) =>
      new Promise<string>((resolve, reject) => {
        const asked = indexedDB.open('attune');
        asked.addEventListener('error', () => reject(asked.error!));
        asked.addEventListener('success', () => {
          const tx = asked.result.transaction('engagements', 'readwrite');
          const store = tx.objectStore('engagements');
          const reading = store.get(key!);
          reading.addEventListener('success', () => {
            // Trusted Types stand on the product's pages; this page is not one of them.
            const make = new Function(`return ${code}`)() as (record: unknown, kind: string) => unknown;
            if (kind !== null) store.put(make(reading.result, kind!), key!);
            const again = store.get(key!);
            const seen = new Set<unknown>();
            again.addEventListener('success', () => {
              const text = JSON.stringify(again.result, (_, value: unknown) => {
                if (typeof value !== 'object' || value === null) return value;
                if (seen.has(value)) return 'seen';
                seen.add(value);
                return value;
              });
              tx.addEventListener('complete', () => {
                asked.result.close();
                resolve(text);
              });
            });
          });
          tx.addEventListener('abort', () => reject(tx.error!));
        });
      }),
    [id, damage, damagedRecord.toString()] as const,
  );

async function survives(page: Page, root: string, kind: string): Promise<void> {
  await openWork(
    page,
    root,
    finishedWork((work) => {
      work.id = 'other-work';
      work.organisation.name = 'Other Work';
    }),
  );
  await openWork(page, root);
  await page.goto(`${root}no-such-page`);
  const damaged = await record(page, workId, kind);
  await page.goto(`${root}assess/profile/`);
  const { newer, damaged: unreadable } = notSavedWords.unreadable;
  const line = () => page.locator('#saved-state').innerText();
  await until('It is not said', line, (text) => text.includes(kind === 'a newer version' ? newer : unreadable));
  // A new one stands beside it.
  await nameField(page).fill('Beside');
  await says(page, 'saved', 'Beside');
  await page.reload();
  await shows(page, 'Beside');
  // The others open.
  await page.goto(`${root}workspace/`);
  await page.getByText('Other Work').first().waitFor();
  await page.goto(`${root}no-such-page`);
  const after = await record(page, workId, null);
  if (after !== damaged) throw new Error('The damaged record was changed');
  if ((await record(page, 'other-work', null)) === undefined) throw new Error('The other one is gone');
  if ((await page.evaluate(() => (({}) as Record<string, unknown>)['polluted'])) !== undefined)
    throw new Error('A prototype was touched');
}

export function corruptRecord({ root }: Bench): Promise<Outcome> {
  return inTurns(
    'record corrupt',
    kinds.map((kind) => [
      kind,
      () =>
        withBrowser(root, async ({ page, complaints }) => {
          await survives(page, root, kind);
          // The page that is not there answers with an error of its own.
          const own = complaints.filter((complaint) => !complaint.includes('404'));
          if (own.length > 0) throw new Error(own.join('; '));
        }),
    ]),
  );
}
