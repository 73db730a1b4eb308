import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { roadmapEdition } from '../../src/content/roadmap';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

let tab: Tab;
let roadmap: typeof import('../../src/stores/roadmap') &
  typeof import('../../src/stores/plan-edits') &
  typeof import('../../src/stores/plan-history');
beforeEach(async () => {
  freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 12) });
  tab = await openTab();
  roadmap = {
    ...(await import('../../src/stores/roadmap')),
    ...(await import('../../src/stores/plan-edits')),
    ...(await import('../../src/stores/plan-history')),
  };
  roadmap.takeEdition(roadmapEdition);
  await tab.engagement.loadEngagement();
});
afterEach(async () => {
  vi.useRealTimers();
  await closeBrowser();
});

const choices = () => roadmap.$plan.get().choices;

test('the plan starts on the next working day, or on the day that was set', () => {
  expect(roadmap.$roadmap.get().startOn).toBe('2026-11-23');
  roadmap.setStart('2028-02-29');
  expect(roadmap.$roadmap.get().startOn).toBe('2028-02-29');
  roadmap.setStart('2027-02-29');
  expect(roadmap.$plan.get().startOn).toBe('2028-02-29');
  roadmap.setStart(null);
  expect(roadmap.$roadmap.get().startOn).toBe('2026-11-23');
});

test('a choice keeps what was chosen before, and goes when all of it is taken back', () => {
  roadmap.choose('some-action', { decision: 'refused', reason: 'Done last year' });
  roadmap.choose('some-action', { owner: 'x'.repeat(1_000) });
  expect(choices()['some-action']).toEqual({ decision: 'refused', reason: 'Done last year', owner: 'x'.repeat(400) });
  roadmap.choose('some-action', { decision: undefined, reason: undefined, owner: undefined });
  expect(choices()).toEqual({});
});

test('absurd figures are refused or planned with, and never break the plan', () => {
  roadmap.setCapacity([0, 0, 0]);
  expect(roadmap.$roadmap.get().months.map(({ capacity }) => capacity)).toEqual([0, 0, 0]);
  for (const absurd of [Number.NaN, Infinity, -1]) roadmap.setCapacity([absurd, 1, 1]);
  expect(roadmap.$plan.get().capacity).toEqual([0, 0, 0]);
  roadmap.setDaysOff(['2026-12-25', '2026-12-24', '2026-12-25']);
  expect(roadmap.$plan.get().daysOff).toEqual(['2026-12-24', '2026-12-25']);
});

test('the days of one month are set without those of another, also when part of that one is over', () => {
  roadmap.setStart('2026-10-05');
  roadmap.setCapacity([10, 40, 50]);
  roadmap.editPlan({ kind: 'replanned' }, (plan) => ({ ...plan, replannedOn: '2026-11-21' }));
  expect(roadmap.setMonthDays(3, 60)).toBe(true);
  expect(roadmap.$plan.get().capacity).toEqual([10, 40, 60]);
  expect(roadmap.setMonthDays(1, null)).toBe(true);
  expect(roadmap.$plan.get().capacity).toEqual([roadmap.$defaultCapacity.get(), 40, 60]);
  expect(roadmap.setMonthDays(2, -1)).toBe(false);
});

test('undo takes the changes of the plan back one by one, and names the last', () => {
  expect(roadmap.$lastPlanChange.get()).toBeNull();
  roadmap.setStart('2028-02-29');
  roadmap.choose('complaint-register', { decision: 'refused', reason: '' });
  roadmap.choose('complaint-register', { decision: 'refused', reason: '' });
  expect(roadmap.$lastPlanChange.get()).toEqual({ kind: 'refused', action: 'complaint-register' });
  roadmap.undoPlan();
  expect(choices()).toEqual({});
  expect(roadmap.$lastPlanChange.get()).toEqual({ kind: 'start' });
  roadmap.undoPlan();
  roadmap.undoPlan();
  expect(roadmap.$plan.get().startOn).toBeNull();
});

test('what was refused by the document is not there to be undone', () => {
  expect(roadmap.setStart('2027-02-29')).toBe(false);
  expect(roadmap.$lastPlanChange.get()).toBeNull();
});
