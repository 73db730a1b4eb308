/**
 * Gives the drawing to a worker, so that the page stays free; to cancel is to end the worker. Where a browser refuses it, the
 * page draws, step by step. The worker begins as a blob that fetches the file: a worker from an address of its own would not be
 * bound by the page's policy, one from a blob is (CSP 3, 4.2.3; HTML, 7.7 policy containers).
 */
import type { RenderedPdf } from '../render';
import type { DrawOptions, Job } from './draw';
import { onPage, type FromWorker, type PageScope } from './protocol';
// oxlint-disable-next-line import/default -- the build answers with the address of the worker's own file
import address from './worker?worker&url';

const absolute = () => new URL(address, location.href).href;

/** An `import` at the top would count as the worker's own address and be refused; one that is called counts as script. */
const bootstrap = () => `import(${JSON.stringify(absolute())}).catch(() => postMessage({ kind: 'failed' }));`;

/** @returns a worker that is ready, or null where there can be none @throws the signal's reason once it is aborted */
async function start(signal: AbortSignal | undefined): Promise<Worker | null> {
  if (typeof Worker === 'undefined') return null;
  const blob = URL.createObjectURL(new Blob([bootstrap()], { type: 'text/javascript' }));
  try {
    const worker = new Worker(blob, { type: 'module' });
    return await new Promise<Worker | null>((resolve, reject) => {
      signal?.addEventListener('abort', () => {
        worker.terminate();
        reject(signal.reason as Error);
      });
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data.kind === 'ready' ? worker : null);
      worker.onerror = (event) => {
        event.preventDefault();
        worker.terminate();
        resolve(null);
      };
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    return null;
  } finally {
    URL.revokeObjectURL(blob);
  }
}

function drawWith(worker: Worker, job: Job, { onProgress, signal }: DrawOptions): Promise<RenderedPdf> {
  return new Promise<RenderedPdf>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error(event.message));
    };
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.kind === 'progress') onProgress?.(data.share);
      if (data.kind === 'done') resolve({ bytes: data.bytes, lost: data.lost });
      if (data.kind === 'failed') reject(new Error(data.message));
    };
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}

/** @throws the signal's reason once it is aborted, and Error when a file cannot be fetched */
export async function drawApart(job: Job, options: DrawOptions = {}): Promise<RenderedPdf> {
  options.signal?.throwIfAborted();
  const worker = await start(options.signal);
  if (worker) return drawWith(worker, job, options);
  await import(/* @vite-ignore */ absolute());
  const draw = (globalThis as PageScope)[onPage];
  if (!draw) throw new Error('the file that draws did not come');
  return draw(job, options);
}
