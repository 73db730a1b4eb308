/** The service worker as a page sees it: who is in charge, what it says of itself, and how to begin anew without it. */
import type { About, Ask, Told } from '../service-worker/messages';
import { registerServiceWorker } from './trusted';

export type { About, Told } from '../service-worker/messages';

/** How long a worker may take to say what it is, in milliseconds; one that cannot run never does. */
const patience = 5_000;

const container = () => (typeof navigator === 'undefined' ? undefined : navigator.serviceWorker);

/** @returns null where the browser has no service workers, or this site has none here yet */
export async function registered(): Promise<ServiceWorkerRegistration | null> {
  return (
    (await container()
      ?.getRegistration(import.meta.env.BASE_URL)
      .catch(() => null)) ?? null
  );
}

/** @returns null when it does not answer */
export const askAbout = (worker: ServiceWorker): Promise<About | null> => answerTo<About>(worker, { kind: 'about' });

/** @returns what comes back through the port, or null when nothing does */
function answerTo<Answer>(worker: ServiceWorker, ask: Ask): Promise<Answer | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const give = (answer: Answer | null) => {
      clearTimeout(limit);
      port1.close();
      resolve(answer);
    };
    const limit = setTimeout(give, patience, null);
    port1.onmessage = ({ data }: MessageEvent<Answer>) => give(data);
    worker.postMessage(ask, [port2]);
  });
}

/** What the worker tells every page. @returns stops listening */
export function onTold(hear: (told: Told) => void): () => void {
  const listen = ({ data }: MessageEvent<Told>) => hear(data);
  container()?.addEventListener('message', listen);
  container()?.startMessages();
  return () => container()?.removeEventListener('message', listen);
}

/** Has the waiting version take over; every tab saves first, and this one is loaded again in the new version. */
export function useNow(waiting: ServiceWorker): void {
  container()?.addEventListener('controllerchange', () => location.reload(), { once: true });
  const ask: Ask = { kind: 'use' };
  waiting.postMessage(ask);
}

let registering: Promise<ServiceWorkerRegistration | null> = Promise.resolve(null);
let isForgotten = false;

/** Has the site kept on this device, unless this page has just taken it away. @returns null where that cannot be */
export function register(): Promise<ServiceWorkerRegistration | null> {
  if (isForgotten) return Promise.resolve(null);
  // Where a browser has workers switched off, it may give none without saying so.
  registering = registerServiceWorker().then(
    (registration) => registration ?? null,
    () => null,
  );
  return registering;
}

/**
 * Removes the worker and every file it kept, and nothing else: documents are not its affair. This page brings it back no more.
 * Never rejects.
 */
export async function forgetSite(): Promise<void> {
  isForgotten = true;
  dispatchEvent(new Event('attune:forgotten'));
  await registering;
  const registration = await registered();
  // What is being brought in would go on, and fill what is emptied here.
  const busy = registration?.installing;
  if (busy) await answerTo(busy, { kind: 'stop' });
  // Before and after: left on its way, it leaves nothing that a new worker would take for its own; and the old one keeps on answering.
  await forgetFiles();
  await registration?.unregister().catch(() => false);
  await forgetFiles();
}

async function forgetFiles(): Promise<void> {
  const names = await caches.keys().catch(() => []);
  await Promise.all(
    names.filter((name) => name.startsWith('attune-')).map((name) => caches.delete(name).catch(() => false)),
  );
}
