import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepStaffDraft } from '../../../src/islands/staff/use-draft';
import { openTabChannel } from '../../../src/platform/channel';
import { eventually, freshBrowser } from '../../stores/browser';

const key = 'attune:staff-answers';
let page: EventTarget;
beforeEach(() => {
  freshBrowser();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

const open = () => keepStaffDraft(() => undefined);
const stored = () => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
const comeBack = () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
/** What the browser tells the other tabs of one storage. */
const tellOthers = (name: string | null = key) =>
  page.dispatchEvent(Object.assign(new Event('storage'), { key: name, newValue: null }));

test('a tab that heard nothing changes only the field that was typed', () => {
  const [first, second] = [open(), open()];
  second.type({ wants: 'old' });
  first.type({ wants: 'new' });
  second.type({ does: 'We ring' });
  expect(stored()).toMatchObject({ wants: 'new', does: 'We ring' });
  expect(second.now()).toMatchObject({ wants: 'new', does: 'We ring' });
  // One answer, whoever typed it.
  expect(second.now().id).toBe(first.now().id);
});

test('what another tab typed is shown as soon as it is heard of', () => {
  const [first, second] = [open(), open()];
  first.type({ feels: 'calm' });
  tellOthers();
  expect(second.now()).toMatchObject({ feels: 'calm' });
});

test.each([key, null])('erased by another tab, everything is gone from this one too, heard with the key %s', (name) => {
  const tab = open();
  tab.type({ wants: 'erased' });
  localStorage.removeItem(key);
  tellOthers(name);
  tab.type({ does: 'a' });
  expect(stored()).toMatchObject({ does: 'a' });
  expect(JSON.stringify([stored(), tab.now()])).not.toContain('erased');
});

test('erased while this tab heard nothing, it does not come back with the next letter', () => {
  const tab = open();
  tab.type({ wants: 'erased', department: 'Depot' });
  localStorage.removeItem(key);
  tab.type({ does: 'a' });
  expect(stored()).toMatchObject({ does: 'a', department: '' });
  expect(JSON.stringify([stored(), tab.now()])).not.toContain('erased');
});

test('what was cleared cannot be brought back after everything was removed', async () => {
  const tab = open();
  tab.type({ wants: 'erased' });
  tab.clear();
  expect(tab.cleared()).not.toBeNull();
  const other = openTabChannel(() => undefined);
  other.post({ id: '', revision: null, isForever: true });
  await eventually(() => expect(tab.cleared()).toBeNull());
  other.close();
  tab.bringBack();
  expect(localStorage.getItem(key)).toBeNull();
});

test('what was cleared is not brought back over what another tab typed since', () => {
  const tab = open();
  tab.type({ wants: 'cleared' });
  tab.clear();
  open().type({ wants: 'typed since' });
  tab.bringBack();
  expect(stored()).toMatchObject({ wants: 'typed since' });
  expect(tab.now().wants).toBe('typed since');
});

test('a page that slept shows what is there now', () => {
  const asleep = open();
  asleep.type({ wants: 'before' });
  open().type({ wants: 'after' });
  comeBack();
  expect(asleep.now().wants).toBe('after');
});

test('emptied by hand and typed anew, an answer that was given still counts as changed', () => {
  const tab = open();
  tab.type({ feels: 'calm' });
  tab.give();
  tab.type({ feels: '' });
  tab.type({ feels: 'heard' });
  expect(tab.now()).toMatchObject({ feels: 'heard', changed: true, given: false });
});

test('where nothing is kept, every field stays on the page, also when it slept', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const tab = open();
  tab.type({ wants: 'one' });
  tab.type({ does: 'two' });
  comeBack();
  expect([tab.isKept(), tab.now().wants, tab.now().does]).toEqual([false, 'one', 'two']);
});

test('where the storage is full, what is typed stays on the page beside what other tabs stored', () => {
  const tab = open();
  tab.type({ wants: 'kept' });
  const full = vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
    throw new Error('full');
  });
  tab.type({ does: 'one' });
  tab.type({ feels: 'two' });
  expect(tab.isKept()).toBe(false);
  full.mockRestore();
  open().type({ wants: 'of another tab' });
  tellOthers();
  expect(tab.now()).toMatchObject({ wants: 'of another tab', does: 'one', feels: 'two' });
  tab.type({ department: 'Depot' });
  expect(stored()).toMatchObject({ wants: 'of another tab', does: 'one', feels: 'two', department: 'Depot' });
});
