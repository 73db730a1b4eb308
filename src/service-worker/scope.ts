/** What a service worker's global object has, as far as it is used here: the compiler's list of it cannot stand beside the page's. */

export interface WaitingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends WaitingEvent {
  readonly request: Request;
  readonly clientId: string;
  /** Of the page that a navigation opens; empty for anything else. */
  readonly resultingClientId: string;
  respondWith: (answer: Promise<Response>) => void;
}

export interface AskEvent extends WaitingEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Client {
  postMessage: (message: unknown) => void;
}

interface Scope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll: (options: { type: 'window'; includeUncontrolled: boolean }) => Promise<Client[]>;
    claim: () => Promise<void>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: WaitingEvent) => void): void;
    (type: 'fetch', listener: (event: FetchEvent) => void): void;
    (type: 'message', listener: (event: AskEvent) => void): void;
  };
}

export const scope = globalThis as unknown as Scope;

/** Every window of the site, whether this worker answers it or not yet. */
export const windows = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
