/** A small browser to run the stores in: databases of its own, tab and site storage, and a page that can be hidden. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** As in a browser, what is stored are its own properties, and nothing else is. */
class MemoryStorage {
  [name: string]: unknown;
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

let browsers = 0;

/** A fresh profile: nothing stored, and its tabs hear each other only, not those of the test before. */
export function freshBrowser(): void {
  vi.unstubAllGlobals();
  browsers += 1;
  const profile = browsers;
  const Channel = BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(`${name} ${profile}`);
      }
    },
  );
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', new MemoryStorage());
  vi.stubGlobal('sessionStorage', new MemoryStorage());
}

/** Asks again until it holds. It waits long, for a machine may have other work to do. */
export function eventually<Value>(ask: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(ask, { timeout: 30_000, interval: 10 });
}

vi.setConfig({ testTimeout: 60_000 });

export interface Tab {
  engagement: typeof import('../../src/stores/engagement');
  answers: typeof import('../../src/stores/answers');
  organisation: typeof import('../../src/stores/organisation');
  workspace: typeof import('../../src/stores/workspace');
  database: typeof import('../../src/platform/database');
  storage: typeof import('../../src/platform/storage');
  summaries: typeof import('../../src/platform/summaries');
  hide: () => void;
  show: () => void;
}

const opened: Tab[] = [];

/**
 * Modules of its own, as every page has.
 * @param options.sameTab keeps what the tab before it remembered (a navigation)
 * @param options.touched false for a page that nobody touched yet, on which the door is fetched when there is something to let in
 */
export async function openTab({ sameTab = false, touched = true } = {}): Promise<Tab> {
  if (!sameTab) vi.stubGlobal('sessionStorage', new MemoryStorage());
  vi.resetModules();
  const page = Object.assign(new EventTarget(), { hidden: false });
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const tab: Tab = {
    engagement: await import('../../src/stores/engagement'),
    answers: await import('../../src/stores/answers'),
    organisation: await import('../../src/stores/organisation'),
    workspace: await import('../../src/stores/workspace'),
    database: await import('../../src/platform/database'),
    storage: await import('../../src/platform/storage'),
    summaries: await import('../../src/platform/summaries'),
    hide() {
      page.hidden = true;
      page.dispatchEvent(new Event('visibilitychange'));
    },
    show() {
      page.hidden = false;
      page.dispatchEvent(new Event('visibilitychange'));
    },
  };
  if (touched) await (await import('../../src/stores/door')).fetchReading();
  opened.push(tab);
  return tab;
}

/** Lets every tab save what it still would, else it would save it into the next test's database, and closes it. */
export async function closeBrowser(): Promise<void> {
  for (const tab of opened.splice(0)) {
    await tab.engagement.flush();
    await tab.database.closeStorage();
  }
  vi.unstubAllGlobals();
}

/** What stands in the database, read past the stores. */
export async function storedIds(tab: Tab): Promise<string[]> {
  return (await tab.summaries.listSummaries()).map(([id]) => id);
}

/** The records themselves, in the order of their ids. */
export async function storedRecords(tab: Tab) {
  return Promise.all((await storedIds(tab)).map(async (id) => (await tab.storage.readRecord(id))!));
}
