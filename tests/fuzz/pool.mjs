/** Shares the lots out over threads, and ends a thread whose case does not end. */
import { Worker } from 'node:worker_threads';

/** A case that goes on for so long is taken for one that never ends, in milliseconds. Others share the machine. */
const patience = 20_000;
const memory = { maxOldGenerationSizeMb: 2_000 };

/**
 * @param next gives the next lot, or null when there is none
 * @param onDone told what came of each lot; a lot whose thread had to be ended has one fault, its last case
 */
export async function runLots({ bundle, threads, next, onDone }) {
  await Promise.all(Array.from({ length: threads }, () => runThread({ bundle, next, onDone })));
}

async function runThread({ bundle, next, onDone }) {
  let thread = null;
  for (let lot = next(); lot !== null; lot = next()) {
    let outcome = null;
    // What stops a thread by itself does so again in a fresh one; once may be the machine's.
    for (let tried = 0; tried < 2 && (outcome === null || typeof outcome === 'string'); tried += 1) {
      thread ??= await start(bundle);
      outcome = await ask(thread, lot);
      if (typeof outcome !== 'string') break;
      const at = thread.at[0];
      await thread.worker.terminate();
      thread = null;
      if (tried === 0) console.log(`${lot.door}, case ${at}: ${outcome}. Its lot is tried again.`);
      else onDone(lot, { faults: [{ at, law: outcome }] });
    }
    if (typeof outcome !== 'string') onDone(lot, outcome);
  }
  await thread?.worker.terminate();
}

async function start(bundle) {
  const clock = new SharedArrayBuffer(16);
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { bundle, clock },
    resourceLimits: memory,
  });
  const thread = { worker, at: new Int32Array(clock, 8, 1), since: new Float64Array(clock, 0, 1) };
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  worker.removeAllListeners('error');
  return thread;
}

/** @returns the figures, or a sentence for a thread that is lost */
function ask({ worker, since }, lot) {
  return new Promise((resolve) => {
    const end = (outcome) => {
      clearInterval(watch);
      for (const event of ['message', 'error']) worker.removeAllListeners(event);
      // What is ended may still say why.
      worker.on('error', () => undefined);
      resolve(outcome);
    };
    const watch = setInterval(() => {
      if (since[0] > 0 && Date.now() - since[0] > patience) end(`It did not end within ${patience / 1_000} seconds`);
    }, 250);
    worker.once('message', end);
    worker.once('error', (error) => end(`The thread broke: ${error.code ?? ''} ${error.stack ?? error}`));
    worker.postMessage(lot);
  });
}
