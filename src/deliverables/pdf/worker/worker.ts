/** The file with everything that draws; in a worker it listens, on a page that has no worker it only leaves its work there. */
import { leftOnPage } from '../../../platform/worker';
import { draw, prepare } from './draw';
import { workName, type FromWorker, type ToWorker } from './protocol';

interface WorkerScope {
  postMessage: (message: FromWorker, transfer?: Transferable[]) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent<ToWorker>) => void) => void;
}

async function work(scope: WorkerScope, job: ToWorker): Promise<void> {
  try {
    const { bytes, lost } = await draw(job, { onProgress: (share) => scope.postMessage({ kind: 'progress', share }) });
    scope.postMessage({ kind: 'done', bytes, lost }, [bytes]);
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: String(error) });
  }
}

if ('WorkerGlobalScope' in globalThis) {
  const scope = globalThis as unknown as WorkerScope;
  scope.addEventListener('message', ({ data }) => void work(scope, data));
  scope.postMessage({ kind: 'ready' });
  void prepare();
} else (globalThis as Record<symbol, unknown>)[leftOnPage(workName)] = draw;
