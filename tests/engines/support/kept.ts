/** What a browser keeps of the site, counted by the browser itself. */
import type { Tab } from '../browser';

/** @returns the places in which something is kept, in words */
export function placesKept(tab: Tab): Promise<string[]> {
  return tab.evaluate(async () => {
    const counts = {
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
    };
    return Object.entries(counts).flatMap(([place, many]) => (many > 0 ? [`${many} in ${place}`] : []));
  });
}
