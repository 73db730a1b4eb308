import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  askToKeep,
  isKeepingAllowed,
  noteKeepingOffered,
  persistence,
  roomForSite,
  wasKeepingOffered,
} from '../../src/platform/persistence';
import { readWorked, writeWorked } from '../../src/platform/worked';
import { freshBrowser } from '../stores/browser';

beforeEach(freshBrowser);

const browserThat = (storage: object | undefined, permissions?: object) =>
  vi.stubGlobal('navigator', { storage, permissions });

describe('keeping what a site stores', () => {
  test.each([
    [true, 'kept'],
    [false, 'notKept'],
  ])('is as the browser says: %s', async (answer, says) => {
    browserThat({ persisted: () => Promise.resolve(answer), persist: () => Promise.resolve(answer) });
    expect(await persistence()).toBe(says);
    expect(await askToKeep()).toBe(says);
    expect(wasKeepingOffered()).toBe(true);
  });

  test('is unknown where the browser has no such thing, or refuses to say', async () => {
    for (const storage of [undefined, {}, { persisted: () => Promise.reject(new Error('no')) }]) {
      browserThat(storage);
      expect([await persistence(), await askToKeep(), await roomForSite(), await isKeepingAllowed()]).toEqual([
        'unknown',
        'unknown',
        null,
        false,
      ]);
    }
  });

  test('is asked without a question only where that was allowed', async () => {
    browserThat({}, { query: () => Promise.resolve({ state: 'granted' }) });
    expect(await isKeepingAllowed()).toBe(true);
    browserThat({}, { query: () => Promise.resolve({ state: 'prompt' }) });
    expect(await isKeepingAllowed()).toBe(false);
  });

  test('is offered once', () => {
    expect(wasKeepingOffered()).toBe(false);
    noteKeepingOffered();
    expect(wasKeepingOffered()).toBe(true);
  });

  test('has room as far as the browser says how much', async () => {
    browserThat({ estimate: () => Promise.resolve({ usage: 5, quota: 10 }) });
    expect(await roomForSite()).toEqual({ used: 5, of: 10 });
    browserThat({ estimate: () => Promise.resolve({ usage: 5, quota: 0 }) });
    expect(await roomForSite()).toBeNull();
  });
});

describe('work since the last backup', () => {
  const some = { minutes: 3, last: 29_000_000, askAt: 60, since: null };

  test('is remembered by engagement, of the hundred worked on last', () => {
    for (let number = 0; number < 101; number += 1) writeWorked(`e-${number}`, { ...some, minutes: number });
    expect(readWorked('e-0')).toBeNull();
    expect(readWorked('e-1')).toEqual({ ...some, minutes: 1 });
    writeWorked('e-1', some);
    writeWorked('another', some);
    expect([readWorked('e-1'), readWorked('e-2')]).toEqual([some, null]);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"a":3}',
    '{"a":{"minutes":"3"}}',
    '{"a":{"minutes":-1,"last":0,"askAt":1,"since":null}}',
  ])('that is damaged, %j, counts as none', (text) => {
    localStorage.setItem('attune:worked', text);
    expect(readWorked('a')).toBeNull();
    expect(readWorked('__proto__')).toBeNull();
    writeWorked('a', some);
    expect(readWorked('a')).toEqual(some);
  });
});
