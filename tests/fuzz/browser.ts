/** The little of a browser that storage asks for, in a thread without one. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';

/** As a browser's: what is stored are its own fields. */
class MemoryStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this as unknown as Record<string, string>)[key]! : null;
  }
  setItem(key: string, value: string): void {
    Object.defineProperty(this, key, { value: String(value), enumerable: true, configurable: true, writable: true });
  }
  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key];
  }
}

const put = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/** Storage of the site and of the tab with the same things in both. */
export function freshStorage(entries: Readonly<Record<string, string>> = {}): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    const storage = new MemoryStorage();
    for (const [key, value] of Object.entries(entries)) storage.setItem(key, value);
    put(name, storage);
  }
}

/** A page, for the stores: something that can be listened to, and is in view. */
export function freshPage(): void {
  const page = Object.assign(new EventTarget(), { hidden: false });
  for (const name of ['document', 'window']) put(name, page);
  put('addEventListener', page.addEventListener.bind(page));
  freshStorage();
  put('indexedDB', new IDBFactory());
}
