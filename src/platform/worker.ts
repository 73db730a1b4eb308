/** Workers that do a page's long work; trusted.ts starts them. The file of a worker says `{ kind: 'ready' }` first. */
import { startWorker } from './trusted';

/** Where the file of a worker leaves its work when a page fetches it instead: a worker's file has no exports once it is built. */
export const leftOnPage = (name: string): symbol => Symbol.for(`attune ${name}`);

export interface Workers<Work> {
  /** @returns a worker that is ready, or null where the browser refuses one */
  take: () => Promise<Worker | null>;
  /** Keeps one for the next piece of work, for a while; what is neither kept nor ended by the taker goes on. */
  keep: (worker: Worker) => void;
  /** The work itself, for a page that has no worker. @throws {Error} when the file did not come */
  onPage: () => Promise<Work>;
}

/** How long a worker waits for the next piece of work, in milliseconds: with its code ready. */
const keptFor = 60_000;

/**
 * @param address of the worker's file, as the build gives it
 * @param name under which its file leaves the work on a page (leftOnPage)
 */
export function workersFrom<Work>(address: string, name: string): Workers<Work> {
  let kept: { worker: Worker; end: ReturnType<typeof setTimeout> } | null = null;
  const absolute = () => new URL(address, location.href).href;
  return {
    take() {
      if (!kept) return start(absolute());
      const { worker, end } = kept;
      clearTimeout(end);
      kept = null;
      return Promise.resolve(worker);
    },
    keep(worker) {
      if (kept) return worker.terminate();
      const end = setTimeout(() => {
        worker.terminate();
        kept = null;
      }, keptFor);
      kept = { worker, end };
    },
    async onPage() {
      await import(/* @vite-ignore */ absolute());
      const work = (globalThis as Record<symbol, Work | undefined>)[leftOnPage(name)];
      if (!work) throw new Error(`the file of ${name} did not come`);
      return work;
    },
  };
}

async function start(address: string): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  try {
    const { worker, begun } = startWorker(address);
    const isReady = await new Promise<boolean>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<{ kind?: unknown }>) => resolve(data.kind === 'ready');
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(false);
      };
    });
    begun();
    if (!isReady) worker.terminate();
    return isReady ? worker : null;
  } catch {
    return null;
  }
}
