import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { roadmapEdition } from '../../src/content/roadmap';
import { planRoadmap } from '../../src/domain/roadmap/plan';
import { withWhatIf } from '../../src/domain/roadmap/why/what-if';
import { closeBrowser, freshBrowser, openTab, type Tab } from './browser';

let tab: Tab;
let stores: typeof import('../../src/stores/roadmap') &
  typeof import('../../src/stores/plan-history') &
  typeof import('../../src/stores/what-if') &
  typeof import('../../src/stores/unlocks') &
  typeof import('../../src/stores/answers') &
  typeof import('../../src/stores/assessment');
beforeEach(async () => {
  freshBrowser();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 21, 12) });
  tab = await openTab();
  stores = {
    ...(await import('../../src/stores/roadmap')),
    ...(await import('../../src/stores/plan-history')),
    ...(await import('../../src/stores/what-if')),
    ...(await import('../../src/stores/unlocks')),
    ...(await import('../../src/stores/answers')),
    ...(await import('../../src/stores/assessment')),
  };
  stores.takeEdition(roadmapEdition);
  await tab.engagement.loadEngagement();
  for (const { id } of roadmapEdition.practices) stores.setAnswer(id, { kind: 'level', level: 2, evidence: 'minutes' });
});
afterEach(async () => {
  vi.useRealTimers();
  await closeBrowser();
});

const round = () => tab.engagement.$round.get();
const practice = roadmapEdition.practices[0]!.id;
const everything = {
  capacity: [50, 10, 60],
  startOn: '2027-03-01',
  targets: { listening: 4 },
  answers: { [practice]: 1 },
} as const;
const tryEverything = () => stores.tryOut({ ...everything, capacity: [50, 10, 60] });

describe('another plan', () => {
  it('has the whole days of every month at hand, also when part of a month is over', async () => {
    const { setCapacity, setStart, editPlan } = await import('../../src/stores/plan-edits');
    setStart('2026-10-05');
    setCapacity([10, 40, 50]);
    editPlan({ kind: 'replanned' }, (plan) => ({ ...plan, replannedOn: '2026-11-21' }));
    expect(stores.$roadmap.get().months[1]?.capacity).toBeLessThan(40);
    expect(stores.$capacity.get()).toEqual([10, 40, 50]);
    expect(stores.tryMonthDays(3, 60)).toBe(true);
    expect(stores.$whatIf.get().capacity).toEqual([10, 40, 60]);
    expect(stores.tryMonthDays(1, 20)).toBe(true);
    expect(stores.$whatIfCapacity.get()).toEqual([20, 40, 60]);
    expect(stores.tryMonthDays(1, null)).toBe(true);
    expect(stores.$whatIfCapacity.get()).toEqual([stores.$defaultCapacity.get(), 40, 60]);
  });

  it('is the plan as long as nothing is tried', () => {
    expect(stores.$isOtherPlan.get()).toBe(false);
    expect(stores.$whatIfRoadmap.get()).toEqual(stores.$roadmap.get());
    expect(stores.takeWhatIf()).toBe(false);
    expect(stores.$planChangeCount.get()).toBe(0);
  });

  it('leaves the plan and the answers as they are until it is taken', () => {
    const [before, plan] = [round(), stores.$roadmap.get()];
    expect(tryEverything()).toBe(true);
    expect(round()).toBe(before);
    expect(stores.$roadmap.get()).toBe(plan);
    expect(stores.$whatIfRoadmap.get()).not.toEqual(plan);
    expect(stores.$isOtherPlan.get()).toBe(true);
  });

  it('when taken is what it showed, and what planning with its input gives', () => {
    tryEverything();
    const shown = stores.$whatIfRoadmap.get();
    const { edition, input } = stores.$planningOf.get()(withWhatIf(round(), { ...everything, capacity: [50, 10, 60] }));
    expect(stores.takeWhatIf()).toBe(true);
    expect(stores.$roadmap.get()).toEqual(shown);
    expect(stores.$roadmap.get()).toEqual(planRoadmap(edition, input));
    expect(stores.$isOtherPlan.get()).toBe(false);
  });

  it('is one step: undo brings capacity, first day, targets and answers back, redo takes them again', () => {
    const before = structuredClone(round());
    tryEverything();
    stores.takeWhatIf();
    const after = structuredClone(round());
    expect(stores.$lastPlanChange.get()).toEqual({ kind: 'whatIf' });
    expect(stores.$answers.get()[practice]).toEqual({ kind: 'level', level: 1, evidence: 'minutes' });
    stores.undoPlan();
    expect(round()).toEqual(before);
    stores.redoPlan();
    expect(round()).toEqual(after);
  });

  it('takes a target away, and the default for the days again', () => {
    stores.setTarget('listening', 4);
    stores.tryOut({ targets: { listening: null }, capacity: null });
    expect(stores.$whatIfPlanning.get().input.targets).toEqual({});
    expect(stores.$whatIfPlanning.get().input.plan.capacity).toBeNull();
  });

  it('refuses what makes no sense', () => {
    for (const days of [-1, Number.NaN, Infinity, 1e9]) expect(stores.tryOut({ capacity: [days, 1, 1] })).toBe(false);
    for (const startOn of ['2027-02-29', '0027-01-01', 'soon']) expect(stores.tryOut({ startOn })).toBe(false);
    expect(stores.$isOtherPlan.get()).toBe(false);
  });

  it('can be forgotten', () => {
    tryEverything();
    stores.dropWhatIf();
    expect(stores.$whatIfRoadmap.get()).toEqual(stores.$roadmap.get());
  });
});

describe('a change that brings something in', () => {
  it('is one step with its own name, and undone as a whole, a target too', () => {
    const before = structuredClone(round());
    expect(stores.takeUnlock({ kind: 'target', area: 'driving', level: 5 }, 'some-action', '')).toBe(true);
    expect(round().targets).toEqual({ driving: 5 });
    expect(stores.$lastPlanChange.get()).toEqual({ kind: 'target' });
    stores.undoPlan();
    stores.takeUnlock({ kind: 'refuse', action: 'other-action' }, 'some-action', 'To make room');
    expect(stores.$plan.get().choices).toEqual({ 'other-action': { decision: 'refused', reason: 'To make room' } });
    expect(stores.$lastPlanChange.get()).toEqual({ kind: 'refused', action: 'other-action' });
    stores.undoPlan();
    stores.takeUnlock({ kind: 'ownerDays', owner: 'cx-lead', more: 1, daysPerWeek: 6 }, 'some-action', '');
    expect(stores.$plan.get().owners).toEqual({ 'cx-lead': { daysPerWeek: 6 } });
    stores.undoPlan();
    stores.takeUnlock({ kind: 'days', month: 2, more: 1, capacity: [1, 2, 3] }, 'some-action', '');
    expect(stores.$plan.get().capacity).toEqual([1, 2, 3]);
    stores.undoPlan();
    expect(round()).toEqual(before);
  });

  it('leaves answers to the user', () => {
    expect(stores.takeUnlock({ kind: 'answer', practice, level: 3 }, 'some-action', '')).toBe(false);
    expect(stores.$answers.get()[practice]).toMatchObject({ level: 2 });
  });
});
