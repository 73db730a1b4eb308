import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownResponse } from '../../src/domain/engagement/progress';
import type { Plan } from '../../src/domain/engagement/engagement';
import { serialiseEngagement } from '../../src/domain/engagement/serialise';
import { closeBrowser, eventually, freshBrowser, openTab, type Tab } from './browser';

type PlanTab = Tab &
  typeof import('../../src/stores/plan-edits') &
  typeof import('../../src/stores/plan-history') &
  typeof import('../../src/platform/steps') & {
    round: () => import('../../src/domain/engagement/engagement').Round;
  };

beforeEach(freshBrowser);
afterEach(async () => {
  vi.restoreAllMocks();
  await closeBrowser();
});

/** A tab with the roadmap page open, its engagement loaded. */
async function openPlan(options?: Parameters<typeof openTab>[0]): Promise<PlanTab> {
  const tab = await openTab(options);
  const edits = await import('../../src/stores/plan-edits');
  const history = await import('../../src/stores/plan-history');
  const steps = await import('../../src/platform/steps');
  await tab.engagement.loadEngagement();
  return { ...tab, ...edits, ...history, ...steps, round: () => tab.engagement.$round.get() };
}

/** The same page after a reload, its history arrived: as much to take back and to do again as before. */
async function reload(tab: PlanTab): Promise<PlanTab> {
  const [count, undone] = [tab.$planChangeCount.get(), tab.$nextPlanChange.get()];
  await tab.engagement.flush();
  await stored(
    tab,
    (steps) =>
      steps.filter(({ isUndone }) => !isUndone).length === count &&
      steps.some(({ isUndone }) => isUndone) === (undone !== null),
  );
  await tab.database.closeStorage();
  const next = await openPlan({ sameTab: true });
  await eventually(() => expect(next.$planChangeCount.get()).toBe(count));
  await eventually(() => expect(next.$nextPlanChange.get()).toEqual(undone));
  return next;
}

async function stored(tab: PlanTab, isSo: (steps: { isUndone: boolean }[]) => boolean): Promise<void> {
  const { id } = tab.engagement.$engagement.get();
  await eventually(async () => {
    const steps = (await tab.readSteps(id)).map(([, step]) => step as { isUndone: boolean });
    expect(isSo(steps)).toBe(true);
  });
}

const capacity = (tab: PlanTab) => tab.round().plan.capacity?.[0] ?? null;
const setDays = (tab: PlanTab, days: number) => tab.setCapacity([days, days, days]);

describe('after a reload', () => {
  test('what was done can be taken back, one by one, and what was taken back done again', async () => {
    let tab = await openPlan();
    const states = [tab.round()];
    tab.setStart('2027-01-04');
    states.push(tab.round());
    tab.choose('complaint-register', { decision: 'refused', reason: 'Done last year' });
    states.push(tab.round());
    setDays(tab, 12);
    states.push(tab.round());

    tab = await reload(tab);
    expect(tab.round()).toEqual(states[3]);
    expect(tab.$lastPlanChange.get()).toEqual({ kind: 'capacity' });
    expect(tab.$nextPlanChange.get()).toBeNull();
    tab.undoPlan();
    expect(tab.round()).toEqual(states[2]);
    expect(tab.$lastPlanChange.get()).toEqual({ kind: 'refused', action: 'complaint-register' });

    tab = await reload(tab);
    expect(tab.$nextPlanChange.get()).toEqual({ kind: 'capacity' });
    tab.undoPlan();
    tab.undoPlan();
    tab.undoPlan();
    expect(tab.round()).toEqual(states[0]);
    expect(tab.$lastPlanChange.get()).toBeNull();

    tab = await reload(tab);
    for (const state of states.slice(1)) {
      tab.redoPlan();
      expect(tab.round()).toEqual(state);
    }
    expect(tab.$nextPlanChange.get()).toBeNull();
    tab = await reload(tab);
    expect(tab.round()).toEqual(states[3]);
  });

  test('what was taken back before a new change is gone for good', async () => {
    let tab = await openPlan();
    setDays(tab, 1);
    setDays(tab, 2);
    tab.undoPlan();
    setDays(tab, 3);
    expect(tab.$nextPlanChange.get()).toBeNull();
    tab = await reload(tab);
    expect(tab.$nextPlanChange.get()).toBeNull();
    tab.undoPlan();
    expect(capacity(tab)).toBe(1);
    tab.redoPlan();
    expect(capacity(tab)).toBe(3);
  });

  test('any sequence of changes, undos, redos and reloads gives the plan of the same sequence without reloads', async () => {
    const move = fc.oneof(
      { weight: 4, arbitrary: fc.nat(50) },
      { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
      { weight: 1, arbitrary: fc.constant('reload' as const) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        freshBrowser();
        let tab = await openPlan();
        const done: number[] = [];
        let undone: number[] = [];
        for (const next of moves) {
          if (next === 'reload') tab = await reload(tab);
          else if (next === 'undo') {
            tab.undoPlan();
            undone.push(...done.splice(-1));
          } else if (next === 'redo') {
            tab.redoPlan();
            done.push(...undone.splice(-1));
          } else if (next !== (done.at(-1) ?? null)) {
            setDays(tab, next);
            done.push(next);
            undone = [];
          }
          expect(capacity(tab)).toBe(done.at(-1) ?? null);
          expect(tab.$planChangeCount.get()).toBe(done.length);
          expect(tab.$nextPlanChange.get() === null).toBe(undone.length === 0);
        }
        await tab.engagement.flush();
        await tab.database.closeStorage();
      }),
      { numRuns: 25 },
    );
  });

  test('three thousand changes are there, and each new one writes one record', async () => {
    let tab = await openPlan();
    for (let days = 1; days <= 3_000; days += 1) setDays(tab, days);
    tab = await reload(tab);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    setDays(tab, 5_000);
    await stored(tab, (steps) => steps.length === 3_001);
    expect(put.mock.instances.filter((store) => (store as IDBObjectStore).name === 'history')).toHaveLength(1);
    for (let days = 3_000; days > 0; days -= 1) {
      tab.undoPlan();
      if (days % 500 === 0) expect(capacity(tab)).toBe(days);
    }
    tab.undoPlan();
    expect(capacity(tab)).toBeNull();
  }, 30_000);
});

describe('a step', () => {
  test('covers the answers and targets of the round as well as its plan', async () => {
    const tab = await openPlan();
    const before = tab.round();
    tab.engagement.editRound((round) => ({
      ...round,
      targets: { listening: 4 },
      responses: [{ ...ownResponse(round), answers: { recovery: { kind: 'level', level: 4 } } }],
      plan: { ...round.plan, startOn: '2027-01-04' },
    }));
    tab.keepStep({ kind: 'whatIf' }, before, tab.round());
    const after = tab.round();
    tab.undoPlan();
    expect(tab.round()).toEqual(before);
    tab.redoPlan();
    expect(tab.round()).toEqual(after);
  });

  test('leaves alone what another tab changed since', async () => {
    const first = await openPlan();
    first.choose('complaint-register', { decision: 'accepted' });
    await first.engagement.flush();
    const second = await openPlan();
    second.choose('complaint-register', { owner: 'Crew' });
    await second.engagement.flush();
    first.show();
    await eventually(() => expect(first.round().plan.choices['complaint-register']?.owner).toBe('Crew'));
    await eventually(() => expect(first.$planChangeCount.get()).toBe(2));
    first.undoPlan();
    first.undoPlan();
    expect(first.round().plan.choices).toEqual({});
    first.redoPlan();
    expect(first.round().plan.choices).toEqual({ 'complaint-register': { decision: 'accepted' } });
  });

  test('of another tab is there after a reload, after those of this one', async () => {
    let first = await openPlan();
    setDays(first, 1);
    await first.engagement.flush();
    const second = await openPlan();
    second.setStart('2027-01-04');
    await second.engagement.flush();
    await stored(second, (steps) => steps.length === 2);
    await first.database.closeStorage();
    first = await openPlan();
    await eventually(() => expect(first.$planChangeCount.get()).toBe(2));
    expect(first.$lastPlanChange.get()).toEqual({ kind: 'start' });
  });

  test('undone in a tab that had not seen a later one takes back its own field only', async () => {
    const first = await openPlan();
    setDays(first, 1);
    await first.engagement.flush();
    const second = await openPlan();
    second.setStart('2027-01-04');
    await second.engagement.flush();
    await eventually(() => expect(first.round().plan.startOn).toBe('2027-01-04'));
    first.undoPlan();
    expect(first.round().plan).toMatchObject({ startOn: '2027-01-04', capacity: null });
  });
});

describe('the history', () => {
  const idOf = (tab: Tab) => tab.engagement.$engagement.get().id;

  test('is that of the engagement that is open', async () => {
    const tab = await openPlan();
    tab.organisation.setOrganisation({ name: 'Harbour Rail' });
    setDays(tab, 1);
    const first = idOf(tab);
    await tab.workspace.startNew();
    expect(tab.$lastPlanChange.get()).toBeNull();
    tab.undoPlan();
    tab.setStart('2027-01-04');
    expect(tab.$planChangeCount.get()).toBe(1);
    await tab.workspace.openEngagement(first);
    await eventually(() => expect(tab.$lastPlanChange.get()).toEqual({ kind: 'capacity' }));
    tab.undoPlan();
    expect(tab.round().plan).toMatchObject({ capacity: null, startOn: null });
  });

  test('of a backup and of the example begins empty', async () => {
    const tab = await openPlan();
    setDays(tab, 1);
    await tab.engagement.flush();
    const backup = serialiseEngagement(tab.engagement.$engagement.get());
    setDays(tab, 2);
    await tab.workspace.openBackup(backup);
    expect(capacity(tab)).toBe(1);
    expect(tab.$planChangeCount.get()).toBe(0);
    await tab.workspace.openExample();
    expect(tab.$planChangeCount.get()).toBe(0);
    await eventually(async () => expect(await tab.readSteps(idOf(tab))).toEqual([]));
  });

  test('goes with the engagement and comes back with it', async () => {
    const tab = await openPlan();
    setDays(tab, 1);
    setDays(tab, 2);
    tab.undoPlan();
    await stored(tab, (steps) => steps.length === 2 && steps.some(({ isUndone }) => isUndone));
    await tab.engagement.flush();
    const id = idOf(tab);
    expect(await tab.workspace.removeEngagement(id)).toBe(true);
    expect(await tab.readSteps(id)).toEqual([]);
    expect(tab.$planChangeCount.get()).toBe(0);
    expect(await tab.workspace.undoRemove()).toBe(true);
    await eventually(() => expect(tab.$planChangeCount.get()).toBe(1));
    tab.redoPlan();
    expect(capacity(tab)).toBe(2);
  });

  test.each([
    ['no step at all', 'rubbish'],
    ['of a change nobody knows', { change: { kind: 'painted' } }],
    ['of another version of the document', { version: 1 }],
    ['with a path to nowhere', { patch: [{ path: [] }] }],
  ])('that was meddled with (%s) ends there, and the plan stands', async (_, spoilt) => {
    const tab = await openPlan();
    for (const days of [1, 2, 3]) setDays(tab, days);
    await stored(tab, (steps) => steps.length === 3);
    await tab.engagement.flush();
    const steps = await tab.readSteps(idOf(tab));
    const [number, step] = steps[1]!;
    const bad = typeof spoilt === 'string' ? spoilt : { ...(step as object), ...spoilt };
    await tab.writeSteps(idOf(tab), [[number, bad]]);
    await tab.database.closeStorage();
    const next = await openPlan({ sameTab: true });
    await eventually(() => expect(next.$planChangeCount.get()).toBe(1));
    expect(capacity(next)).toBe(3);
    next.undoPlan();
    next.undoPlan();
    expect(capacity(next)).toBe(2);
  });

  test('that a plan of version 3 had can still be undone, step by step', async () => {
    const tab = await openPlan();
    for (const days of [1, 2]) setDays(tab, days);
    await stored(tab, (steps) => steps.length === 2);
    await tab.engagement.flush();
    await tab.writeSteps(
      idOf(tab),
      (await tab.readSteps(idOf(tab))).map(([number, step]) => [number, { ...(step as object), version: 3 }] as const),
    );
    await tab.database.closeStorage();
    const next = await openPlan({ sameTab: true });
    await eventually(() => expect(next.$planChangeCount.get()).toBe(2));
    next.undoPlan();
    expect(capacity(next)).toBe(1);
    next.undoPlan();
    expect(capacity(next)).toBeNull();
    next.redoPlan();
    expect(capacity(next)).toBe(1);
  });

  test('whose values would spoil the document is dropped, and the document stays', async () => {
    const tab = await openPlan();
    setDays(tab, 1);
    setDays(tab, 2);
    await stored(tab, (steps) => steps.length === 2);
    await tab.engagement.flush();
    const [number, step] = (await tab.readSteps(idOf(tab)))[1]!;
    const patch = [{ path: ['plan', 'capacity'], before: ['many', 'more'], after: null }];
    await tab.writeSteps(idOf(tab), [[number, { ...(step as object), patch }]]);
    await tab.database.closeStorage();
    const next = await openPlan({ sameTab: true });
    await eventually(() => expect(next.$planChangeCount.get()).toBe(2));
    next.undoPlan();
    expect(capacity(next)).toBe(2);
    expect(next.$lastPlanChange.get()).toBeNull();
    await stored(next, (steps) => steps.length === 0);
  });

  test('lives in memory while storage fails, and is stored when it works again', async () => {
    const tab = await openPlan();
    await tab.database.closeStorage();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    for (const days of [1, 2]) setDays(tab, days);
    tab.undoPlan();
    expect(capacity(tab)).toBe(1);
    await tab.engagement.flush();
    expect(tab.engagement.$saveState.get().kind).toBe('failed');
    tab.redoPlan();
    expect(capacity(tab)).toBe(2);
    await tab.engagement.flush();
    open.mockRestore();
    setDays(tab, 3);
    const next = await reload(tab);
    next.undoPlan();
    next.undoPlan();
    expect(capacity(next)).toBe(1);
  });

  test('is there again after another engagement was open, though nothing could be stored', async () => {
    const tab = await openPlan();
    setDays(tab, 1);
    await tab.engagement.flush();
    await stored(tab, (steps) => steps.length === 1);
    await tab.database.closeStorage();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    setDays(tab, 2);
    const first = idOf(tab);
    await tab.workspace.startNew();
    expect(tab.$planChangeCount.get()).toBe(0);
    expect(await tab.workspace.openEngagement(first)).toBe(true);
    await eventually(() => expect(tab.$planChangeCount.get()).toBe(1));
    tab.undoPlan();
    expect(capacity(tab)).toBe(1);
  });

  test('names what was made before an engagement was loaded as nothing to undo', async () => {
    const tab = await openTab();
    const { setCapacity } = await import('../../src/stores/plan-edits');
    const { $lastPlanChange } = await import('../../src/stores/plan-history');
    setCapacity([1, 1, 1] satisfies Plan['capacity']);
    expect($lastPlanChange.get()).toBeNull();
    await tab.engagement.loadEngagement();
    expect(tab.engagement.$round.get().plan.capacity).toEqual([1, 1, 1]);
    expect($lastPlanChange.get()).toBeNull();
  });
});
