import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepDraft } from '../../../src/islands/respond/keep';
import { freshBrowser } from '../../stores/browser';

let page: EventTarget;
beforeEach(() => {
  freshBrowser();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

const comeBack = () => page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
const answers = { insight: { kind: 'unknown' as const } };

test('a page that slept while another tab answered takes its answers over before it writes', () => {
  const asleep = keepDraft('round-1', () => undefined);
  asleep.change({ answers });
  const other = keepDraft('round-1', () => undefined);
  other.change({ answers: { ...answers, recovery: { kind: 'level', level: 3 } } });
  comeBack();
  asleep.change({ at: 'insight' });
  expect(Object.keys(keepDraft('round-1', () => undefined).now().answers)).toEqual(['insight', 'recovery']);
});

test('where nothing is kept, a page that slept still has its answers', () => {
  const refuse = () => {
    throw new Error('refused');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const asleep = keepDraft('round-1', () => undefined);
  asleep.change({ answers });
  comeBack();
  expect([asleep.isKept(), asleep.now().answers]).toEqual([false, answers]);
});
