/** Reads files and texts, finds the answers in them and works out what would become of each, off the page's own thread. */
import type { Round } from '../../../../domain/engagement/engagement';
import type { TakingRound } from '../../../../domain/workshop/views/incoming';
import { now } from '../../../../platform/clock';
import { nextTask } from '../../../../platform/next-task';
import { workersFrom } from '../../../../platform/worker';
import type { Collected } from './collected';
import { lot, workName, type FromWorker, type ToWorker } from './protocol';
import type { readAll } from './read-all';
// oxlint-disable-next-line import/default -- the build answers with the address of the worker's own file
import address from './worker?worker&url';

/** What is asked of a round to collect for it. */
export type CollectingRound = TakingRound & { workshop: Pick<Round['workshop'], 'revealed' | 'functions'> };

export interface CollectOptions {
  signal?: AbortSignal;
  /** @param share of the files and texts done, 0 to 1 */
  onProgress?: (share: number) => void;
}

const workers = workersFrom<typeof readAll>(address, workName);

/**
 * @param files files as they were chosen or dropped, and pasted texts
 * @param round what they are to come into; nothing in it is changed: `takeManyViews(collected.incoming)` of stores/views.ts does that
 * @returns what was found, in the order of the files and of the lines in each
 * @throws the signal's reason once it is aborted, and Error when the part that reads did not come
 */
export async function collect(
  files: readonly (File | string)[],
  { id, edition, responses, agreed, workshop }: CollectingRound,
  options: CollectOptions = {},
): Promise<Collected> {
  const { signal } = options;
  signal?.throwIfAborted();
  const round: CollectingRound = {
    id,
    edition,
    responses,
    agreed,
    workshop: { revealed: workshop.revealed, functions: workshop.functions },
  };
  const worker = await workers.take();
  if (signal?.aborted) worker?.terminate();
  signal?.throwIfAborted();
  if (worker) return readWith(worker, files, round, options);
  const read = await workers.onPage();
  return read(files, { round, at: now() }, { ...options, pause: nextTask });
}

function readWith(
  worker: Worker,
  files: readonly (File | string)[],
  round: CollectingRound,
  { signal, onProgress }: CollectOptions,
): Promise<Collected> {
  return new Promise<Collected>((resolve, reject) => {
    const found: Pick<Collected, 'incoming' | 'sources'> = { incoming: [], sources: [] };
    const fail = (reason: unknown) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
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
      if (data.kind === 'some') {
        found.incoming.push(...data.part.incoming);
        found.sources.push(...data.part.sources);
      }
      if (data.kind !== 'done') return;
      signal?.removeEventListener('abort', cancel);
      workers.keep(worker);
      resolve({ ...found, ...data.rest });
    };
    void give(worker, files, round, signal).catch(fail);
  });
}

async function give(
  worker: Worker,
  files: readonly (File | string)[],
  round: CollectingRound,
  signal: AbortSignal | undefined,
): Promise<void> {
  const send = (message: ToWorker) => worker.postMessage(message);
  send({ kind: 'round', round, at: now() });
  for (let from = 0; from < files.length; from += lot) {
    if (from > 0) await nextTask();
    if (signal?.aborted) return;
    send({ kind: 'files', files: files.slice(from, from + lot) });
  }
  send({ kind: 'read' });
}
