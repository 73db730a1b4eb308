/** All that a browser keeps of a site, found by looking everywhere and not by any list of names. */
import type { Page } from 'playwright-core';

export interface Kept {
  /** Store by store of every database, with keys and values. */
  databases: Record<string, string>;
  localStorage: string;
  sessionStorage: string;
  /** Addresses and texts of all that is in any cache. */
  caches: string;
  /** How many service workers there are. */
  workers: number;
}

/** @param page any page of the site */
export function keptIn(page: Page): Promise<Kept> {
  return page.evaluate(async () => {
    const databases: Record<string, string> = {};
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((open, fail) => {
        const asked = indexedDB.open(name!);
        asked.addEventListener('success', () => open(asked.result));
        asked.addEventListener('error', () => fail(asked.error!));
      });
      const all = <Result>(asked: IDBRequest<Result>) =>
        new Promise<Result>((read) => asked.addEventListener('success', () => read(asked.result)));
      for (const store of db.objectStoreNames) {
        const objects = db.transaction(store).objectStore(store);
        databases[`${name}/${store}`] = JSON.stringify([await all(objects.getAllKeys()), await all(objects.getAll())]);
      }
      if (db.objectStoreNames.length === 0) databases[name!] = '';
      db.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) cached.push(request.url, await (await cache.match(request))!.text());
    }
    return {
      databases,
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      caches: cached.join('\n'),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
}

/** @returns the places in which a word stands */
export function placesWith(word: string, kept: Kept): string[] {
  const { databases, workers: _, ...areas } = kept;
  return Object.entries({ ...databases, ...areas })
    .filter(([, text]) => text.includes(word))
    .map(([place]) => place);
}
