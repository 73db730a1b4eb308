import { describe, expect, test, vi } from 'vitest';
import { latePart, NotFetched } from '../../src/lib/late-part';

const address = 'https://cx.example/_astro/door.Cx_3-a.js';
const chromium = () => Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${address}`));

describe('a part that is fetched when it is needed', () => {
  test('is fetched once, however often it is asked for', async () => {
    const load = vi.fn(() => Promise.resolve({ it: 1 }));
    const part = latePart(load);
    expect(await Promise.all([part(), part()])).toEqual([{ it: 1 }, { it: 1 }]);
    expect(await part()).toBe(await part());
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('is asked for at an address that was not tried yet where the browser holds on to the failure', async () => {
    const there = new Set<string>();
    const again = vi.fn((tried: string) => (there.has(tried) ? Promise.resolve('part') : chromium()));
    const part = latePart(chromium, again);
    await expect(part()).rejects.toBeInstanceOf(NotFetched);
    there.add(`${address}?again=2`);
    expect(await part()).toBe('part');
    expect(await part()).toBe('part');
    expect(again.mock.calls).toEqual([[`${address}?again=1`], [`${address}?again=2`]]);
  });

  test('is asked for again as it is where the browser names no file', async () => {
    const load = vi.fn(() => Promise.resolve('part'));
    load.mockRejectedValueOnce(new TypeError('Importing a module script failed.'));
    expect(await latePart(load)()).toBe('part');
  });
});
