import { afterEach, expect, test, vi } from 'vitest';
import { openTabChannel } from '../../src/platform/channel';
import { now, today } from '../../src/platform/clock';
import { readFile, readTextFile } from '../../src/platform/files';
import { newId } from '../../src/platform/ids';
import { readReminder, writeReminder } from '../../src/platform/reminder';
import { readHint, readTheme, writeHint, writeTheme } from '../../src/platform/settings';
import { freshBrowser } from '../stores/browser';

afterEach(() => vi.unstubAllGlobals());

test('today is the day where the user is, not in Greenwich', () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(today(new Date(2028, 1, 29, 23, 59))).toBe('2028-02-29');
  expect(now()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
});

test('ids differ, and fit the document, also where the page is not served securely', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const ids = Array.from({ length: 100 }, newId);
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('a file is read as text up to its limit and not at all beyond', async () => {
  expect(await readTextFile(new Blob(['Đặng']), 10)).toEqual({ kind: 'ok', text: 'Đặng' });
  expect(await readTextFile(new Blob(['x'.repeat(11)]), 10)).toEqual({ kind: 'tooLarge' });
  expect(await readFile(new Blob([Uint8Array.of(0, 255)]), 2)).toEqual({ kind: 'ok', bytes: Uint8Array.of(0, 255) });
  const gone = {
    size: 1,
    arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
  } as unknown as Blob;
  expect(await readTextFile(gone, 10)).toEqual({ kind: 'unreadable' });
});

test('a reminder comes back as one of those there are to choose', () => {
  freshBrowser();
  expect(readReminder()).toBeNull();
  for (const days of [7, 1, null, 2] as const) {
    writeReminder(days);
    expect(readReminder()).toBe(days);
  }
  localStorage.setItem('attune:reminder', '365');
  expect(readReminder()).toBeNull();
});

test('settings come back, and none is believed that is not of their shape', () => {
  freshBrowser();
  expect([readTheme(), readHint()]).toEqual([null, null]);
  writeTheme('dark');
  const hint = { name: '<script>', answered: 3, of: 12, savedAt: now(), example: false };
  writeHint(hint);
  expect([readTheme(), readHint()]).toEqual(['dark', hint]);
  for (const foreign of ['{', '[]', 'null', '7', '{"name":1}', '{"name":"a","answered":1,"of":2,"savedAt":"soon"}']) {
    localStorage.setItem('attune:hint', foreign);
    expect(readHint()).toBeNull();
  }
  localStorage.setItem('attune:theme', 'sepia');
  expect(readTheme()).toBeNull();
  writeTheme(null);
  expect(localStorage.getItem('attune:theme')).toBeNull();
});

test('settings that the browser refuses are gone without a sound', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  writeTheme('dark');
  writeHint(null);
  expect([readTheme(), readHint()]).toEqual([null, null]);
});

test('tabs hear each other, not themselves, and nothing of another shape', async () => {
  const heard: unknown[] = [];
  const mine = openTabChannel((message) => heard.push(['mine', message]));
  const theirs = openTabChannel((message) => heard.push(['theirs', message]));
  const foreign = new BroadcastChannel('attune');
  for (const junk of [null, 7, {}, { id: 1, revision: 1 }, { id: 'a' }]) foreign.postMessage(junk);
  foreign.close();
  mine.post({ id: 'a', revision: 4 });
  await vi.waitFor(() => expect(heard).toEqual([['theirs', { id: 'a', revision: 4 }]]));
  mine.close();
  theirs.close();
});

test('a browser without channels between tabs is no trouble', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  const channel = openTabChannel(() => undefined);
  channel.post({ id: 'a', revision: 1 });
  channel.close();
});
