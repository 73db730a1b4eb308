import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roadmapEdition } from '../../src/content/roadmap';
import type { PlannedAction } from '../../src/domain/roadmap/roadmap';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

let tab: Tab;
let stores: typeof import('../../src/stores/roadmap') &
  typeof import('../../src/stores/plan-edits') &
  typeof import('../../src/stores/plan-history') &
  typeof import('../../src/stores/answers') &
  typeof import('../../src/stores/progress');
beforeEach(async () => {
  freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 12) });
  tab = await openTab();
  stores = {
    ...(await import('../../src/stores/roadmap')),
    ...(await import('../../src/stores/plan-edits')),
    ...(await import('../../src/stores/plan-history')),
    ...(await import('../../src/stores/answers')),
    ...(await import('../../src/stores/progress')),
  };
  stores.takeEdition(roadmapEdition);
  await tab.engagement.loadEngagement();
});
afterEach(async () => {
  vi.useRealTimers();
  await closeBrowser();
});

const actionsNow = () => stores.$roadmap.get().months.flatMap(({ actions }) => actions);
const practiceOf = ({ action }: PlannedAction) => stores.$roadmap.get().plannables.get(action)!.practice;
const done = { state: 'done', month: 1, startedOn: '2026-11-23', doneOn: '2026-11-23' } as const;

test('a plan that has begun stops moving along with the calendar', () => {
  expect(stores.$plan.get().startOn).toBeNull();
  const [first] = actionsNow();
  stores.setProgress(first!, { state: 'underWay', month: 1, startedOn: '2026-11-23' });
  expect(stores.$plan.get().startOn).toBe('2026-11-23');
  expect(stores.$running.get().begun).toBe(true);
  stores.undoPlan();
  expect(stores.$plan.get()).toMatchObject({ startOn: null, progress: {} });
});

test('what is done is offered to its answer, taken in one step, and taken back with one undo', () => {
  const lifting = actionsNow().find((planned) => practiceOf(planned) !== '')!;
  const practice = practiceOf(lifting);
  expect(stores.takeOffer(lifting.action)).toBe(false);
  stores.setProgress(lifting, { ...done, evidence: 'Minutes of the day' });
  expect(stores.takeOffer(lifting.action)).toBe(true);
  const { to } = stores.$roadmap.get().plannables.get(lifting.action)!;
  expect(stores.$answers.get()[practice]).toEqual({ kind: 'level', level: to, evidence: 'Minutes of the day' });
  expect(stores.$lastPlanChange.get()).toEqual({ kind: 'answered', action: lifting.action });
  // It stays in the plan, and done, though its practice has the level now.
  expect(actionsNow().find(({ action }) => action === lifting.action)?.state).toBe('done');
  stores.undoPlan();
  expect(stores.$answers.get()[practice]).toBeUndefined();
  expect(stores.$plan.get().progress[lifting.action]?.state).toBe('done');
});

test('what is only confirmed stays so when it is done, and takes no more days than before', () => {
  stores.setStart('2026-11-23');
  for (const { id } of roadmapEdition.practices) stores.setAnswer(id, { kind: 'level', level: 5, evidence: 'minutes' });
  const planned = () => actionsNow().reduce((sum, { effort }) => sum + effort, 0);
  const before = planned();
  const confirmed = actionsNow().find(({ mode }) => mode === 'confirm')!;
  stores.setProgress(confirmed, done);
  const after = actionsNow().find(({ action }) => action === confirmed.action);
  expect(after).toMatchObject({ mode: 'confirm', state: 'done', effort: confirmed.effort });
  expect(planned()).toBe(before);
  expect(stores.$roadmap.get().problems).toEqual([]);
});

test('what was done in full stays so when its answer has been raised', () => {
  stores.setStart('2026-11-23');
  const lifting = actionsNow().find(({ mode, effort }) => mode === 'do' && effort > 1)!;
  stores.setProgress(lifting, done);
  stores.setAnswer(practiceOf(lifting), { kind: 'level', level: 5, evidence: 'minutes' });
  expect(actionsNow().find(({ action }) => action === lifting.action)).toMatchObject({
    mode: 'do',
    effort: lifting.effort,
  });
});

test('a level that counts only with evidence is not taken without it', () => {
  const high = actionsNow().find(({ action }) => stores.$roadmap.get().plannables.get(action)!.to >= 3)!;
  stores.setProgress(high, done);
  expect(stores.takeOffer(high.action)).toBe(false);
  expect(stores.$answers.get()).toEqual({});
});

test('planning again says what it would do before it does it, and undo brings back the exact plan', () => {
  stores.setStart('2026-10-26');
  const [first] = actionsNow();
  stores.setProgress(first!, { ...done, startedOn: '2026-10-26', doneOn: '2026-10-27' });
  const before = stores.$roadmap.get().months;
  const { kept, moved, left } = stores.tryReplan();
  expect(stores.$roadmap.get().months).toEqual(before);
  expect(kept).toBe(1);
  expect(moved.length).toBeGreaterThan(0);
  stores.replanFromToday();
  const after = new Map(actionsNow().map((planned) => [planned.action, planned]));
  expect(after.get(first!.action)).toMatchObject({ endsOn: '2026-10-27', state: 'done' });
  for (const action of left) expect(after.has(action)).toBe(false);
  for (const [action, { startsOn }] of after) if (action !== first!.action) expect(startsOn >= '2026-11-23').toBe(true);
  stores.undoPlan();
  expect(stores.$roadmap.get().months).toEqual(before);
});
