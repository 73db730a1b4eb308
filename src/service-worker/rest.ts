/**
 * When pages ask nothing of this worker. A browser stops it to bring the next version in; what is asked for in that very moment
 * starts it again, and the next version then waits until this one has been idle for half a minute.
 */
import type { Ask } from './messages';

/** Nothing asked for so long, in milliseconds: a page fetches its parts in a row, with gaps between. */
const quiet = 300;
/** Somebody asks all the time: it is tried all the same, after so many looks. */
const looks = 20;

let askedAt = 0;

/** To be called with whatever a page asks for. */
export function noteAsked(): void {
  askedAt = performance.now();
}

/** Resolves when nothing has been asked for a while, after a few seconds in any case. */
export async function atRest(): Promise<void> {
  for (let look = 0; look < looks && performance.now() - askedAt < quiet; look += 1) await after(quiet);
}

/** Resolves when the version in use is at rest; soon in any case, for a former one may not know the question. */
export async function atRestInUse(active: Pick<ServiceWorker, 'postMessage'> | null): Promise<void> {
  if (!active) return;
  const { port1, port2 } = new MessageChannel();
  const rests = new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
  });
  active.postMessage({ kind: 'rest' } satisfies Ask, [port2]);
  await Promise.race([rests, after(quiet * looks)]);
  port1.close();
}

const after = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
