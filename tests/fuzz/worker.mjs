/** A thread of its own: what hangs or takes all memory is ended from outside, and named. */
import { parentPort, workerData } from 'node:worker_threads';

const { bundle, clock } = workerData;
const [at, since] = [new Int32Array(clock, 8, 1), new Float64Array(clock, 0, 1)];
const { run } = await import(bundle);

parentPort.on('message', async (lot) => {
  const figures = await run(lot, (number) => {
    if (number !== null) at[0] = number;
    since[0] = number === null ? 0 : Date.now();
  });
  parentPort.postMessage(figures);
});
parentPort.postMessage('ready');
