/** The file with everything that reads; in a worker it listens, on a page that has no worker it only leaves its work there. */
import { leftOnPage } from '../../../../platform/worker';
import type { CollectingRound } from './collect';
import { lot, workName, type FromWorker, type ToWorker } from './protocol';
import { readAll } from './read-all';

interface WorkerScope {
  postMessage: (message: FromWorker) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<ToWorker>) => void) => void;
}

let given: { round: CollectingRound; at: string; files: (File | string)[] } | null = null;

async function read(scope: WorkerScope): Promise<void> {
  if (!given) return;
  const { files, ...into } = given;
  given = null;
  try {
    const onProgress = (share: number) => scope.postMessage({ kind: 'progress', share });
    const { incoming, sources, ...rest } = await readAll(files, into, { onProgress });
    for (let from = 0; from < incoming.length; from += lot) {
      const part = { incoming: incoming.slice(from, from + lot), sources: sources.slice(from, from + lot) };
      scope.postMessage({ kind: 'some', part });
    }
    scope.postMessage({ kind: 'done', rest });
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: String(error) });
  }
}

if ('WorkerGlobalScope' in globalThis) {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data }) => {
    if (data.kind === 'round') given = { round: data.round, at: data.at, files: [] };
    if (data.kind === 'files') given?.files.push(...data.files);
    if (data.kind === 'read') void read(scope);
  });
  scope.postMessage({ kind: 'ready' });
} else (globalThis as Record<symbol, unknown>)[leftOnPage(workName)] = readAll;
