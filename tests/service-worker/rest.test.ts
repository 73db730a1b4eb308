/** A new version takes over between what pages ask for, not in the middle of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atRest, atRestInUse, noteAsked } from '../../src/service-worker/rest';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** @returns after how many milliseconds the promise was resolved, to the tenth of a second */
async function timeOf(ends: Promise<void>): Promise<number> {
  const began = performance.now();
  const took: number[] = [];
  void ends.then(() => took.push(performance.now() - began));
  while (took.length === 0) await vi.advanceTimersByTimeAsync(100);
  return took[0]!;
}

test('a worker that nothing was asked of for a while is at rest at once', async () => {
  noteAsked();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await timeOf(atRest())).toBe(0);
});

test('a worker that is asked for one part after the other is at rest when the last has been asked for', async () => {
  const asks = setInterval(noteAsked, 200);
  setTimeout(() => clearInterval(asks), 2_000);
  const took = await timeOf(atRest());
  expect(took).toBeGreaterThanOrEqual(2_000);
  expect(took).toBeLessThan(3_000);
});

test('a worker that is asked without end is at rest all the same in the end', async () => {
  const asks = setInterval(noteAsked, 100);
  expect(await timeOf(atRest())).toBeLessThan(10_000);
  clearInterval(asks);
});

test('the version in use is asked, and one that does not know the question is not waited for without end', async () => {
  const answering = { postMessage: (_: unknown, [port]: Transferable[]) => (port as MessagePort).postMessage('rest') };
  await atRestInUse(answering as unknown as ServiceWorker);
  const former = { postMessage: vi.fn() };
  expect(await timeOf(atRestInUse(former))).toBeLessThan(10_000);
  expect(former.postMessage).toHaveBeenCalledWith({ kind: 'rest' }, [expect.anything()]);
  await atRestInUse(null);
});
