/**
 * Gives the drawing to a worker, so that the page stays free; to cancel is to end the worker. Where a browser refuses it, the
 * page draws, step by step.
 */
import { workersFrom } from '../../../platform/worker';
import type { RenderedPdf } from '../render';
import type { draw, DrawOptions, Job } from './draw';
import { workName, type FromWorker } from './protocol';
// oxlint-disable-next-line import/default -- the build answers with the address of the worker's own file
import address from './worker?worker&url';

const workers = workersFrom<typeof draw>(address, workName);

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
      workers.keep(worker);
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
  const taking = workers.take();
  let job: Job;
  try {
    job = await ask();
    signal?.throwIfAborted();
  } catch (error) {
    void taking.then((worker) => worker && workers.keep(worker));
    throw error;
  }
  const worker = await taking;
  if (signal?.aborted) worker?.terminate();
  signal?.throwIfAborted();
  if (worker) return drawWith(worker, job, options);
  const draw = await workers.onPage();
  return draw(job, options);
}
