/**
 * Gives the drawing to a worker, so that the page stays free; to cancel is to end the worker. Where a browser refuses it, the
 * page draws, step by step. The worker begins as a blob that fetches the file: a worker from an address of its own would not be
 * bound by the page's policy, one from a blob is (HTML, 7.1.7 policy containers).
 */
import type { RenderedPdf } from '../render';
import type { DrawOptions, Job } from './draw';
import { onPage, type FromWorker, type PageScope } from './protocol';
// oxlint-disable-next-line import/default -- the build answers with the address of the worker's own file
import address from './worker?worker&url';

const absolute = () => new URL(address, location.href).href;

/** An `import` at the top would count as the worker's own address and be refused; one that is called counts as script. */
const bootstrap = () => `import(${JSON.stringify(absolute())}).catch(() => postMessage({ kind: 'failed' }));`;

/** @returns a worker that is ready, or null where there can be none */
async function start(): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  const blob = URL.createObjectURL(new Blob([bootstrap()], { type: 'text/javascript' }));
  try {
    const worker = new Worker(blob, { type: 'module' });
    const isReady = await new Promise<boolean>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data.kind === 'ready');
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(false);
      };
    });
    if (!isReady) worker.terminate();
    return isReady ? worker : null;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(blob);
  }
}

/** How long a worker waits for the next file, with its code and fonts ready. */
const keptFor = 60_000;
let kept: { worker: Worker; end: ReturnType<typeof setTimeout> } | null = null;

function take(): Promise<Worker | null> {
  if (!kept) return start();
  const { worker, end } = kept;
  clearTimeout(end);
  kept = null;
  return Promise.resolve(worker);
}

function keep(worker: Worker): void {
  if (kept) return worker.terminate();
  const end = setTimeout(() => {
    worker.terminate();
    kept = null;
  }, keptFor);
  kept = { worker, end };
}

function drawWith(worker: Worker, job: Job, { onProgress, signal }: DrawOptions): Promise<RenderedPdf> {
  return new Promise<RenderedPdf>((resolve, reject) => {
    const fail = (reason: unknown) => {
      worker.terminate();
      reject(reason as Error);
    };
    const cancel = () => fail(signal?.reason);
    signal?.addEventListener('abort', cancel);
    worker.onerror = (event) => {
      event.preventDefault();
      fail(new Error(event.message));
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      if (data.kind === 'failed') fail(new Error(data.message));
      if (data.kind !== 'done') return;
      signal?.removeEventListener('abort', cancel);
      keep(worker);
      resolve({ bytes: data.bytes, lost: data.lost });
    };
    worker.postMessage(job);
  });
}

/**
 * @param ask for what is to be drawn; called once the worker is on its way, so that the two come about side by side
 * @throws the signal's reason once it is aborted, and Error when a file cannot be fetched
 */
export async function drawApart(ask: () => Promise<Job>, options: DrawOptions = {}): Promise<RenderedPdf> {
  const { signal } = options;
  signal?.throwIfAborted();
  const taking = take();
  let job: Job;
  try {
    job = await ask();
    signal?.throwIfAborted();
  } catch (error) {
    void taking.then((worker) => worker && keep(worker));
    throw error;
  }
  const worker = await taking;
  if (signal?.aborted) worker?.terminate();
  signal?.throwIfAborted();
  if (worker) return drawWith(worker, job, options);
  await import(/* @vite-ignore */ absolute());
  const draw = (globalThis as PageScope)[onPage];
  if (!draw) throw new Error('the file that draws did not come');
  return draw(job, options);
}
