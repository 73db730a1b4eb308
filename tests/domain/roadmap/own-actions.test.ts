import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import type { OwnAction, Plan } from '../../../src/domain/engagement/engagement';
import { withChoice, withOwn, withPin } from '../../../src/domain/roadmap/edit/edit';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import type { Roadmap } from '../../../src/domain/roadmap/roadmap';
import { answersAt, emptyPlan, input } from './any-input';
import { faultsOf } from './faults';

const base: Plan = { ...emptyPlan, startOn: '2027-03-01' };
const own = (parts: Partial<OwnAction> = {}): OwnAction => ({
  title: 'Call ten tenants',
  doneWhen: 'Ten notes',
  lifts: null,
  month: 1,
  owner: 'crew',
  effort: 2,
  needs: [],
  quickWin: false,
  ...parts,
});
const withAll = (all: Record<string, OwnAction>, plan = base) =>
  Object.entries(all).reduce((made, [id, action]) => withOwn(made, id, action), plan);
const made = (plan: Plan, answers: ReturnType<typeof answersAt> = answersAt(1, 2, 1, 3, 2)): Roadmap => {
  const given = input({ answers, plan });
  const roadmap = planRoadmap(edition, given);
  expect(faultsOf(edition, given, roadmap)).toEqual([]);
  return roadmap;
};
const find = (roadmap: Roadmap, id: string) =>
  roadmap.months.flatMap(({ actions }) => actions).find(({ action }) => action === id);

describe('an action of one’s own', () => {
  it('is in the plan whatever the days, as it was written', () => {
    const roadmap = made(withAll({ 'own-a': own({ month: 2 }) }, { ...base, capacity: [0, 0, 0] }));
    expect(find(roadmap, 'own-a')).toMatchObject({ month: 2, owner: 'crew', effort: 2, own: true, mode: 'do' });
    expect(find(roadmap, 'own-a')!.reasons).toContainEqual({ kind: 'own' });
  });

  it('takes no more days than any action can, whatever was typed', () => {
    expect(find(made(withAll({ 'own-a': own({ effort: 1_000_000 }) })), 'own-a')!.effort).toBe(999);
  });

  it('is not begun nor held because of what it is called in a file', () => {
    const roadmap = made(withAll({ toString: own({ needs: ['valueOf'] }), hasOwnProperty: own() }));
    for (const id of ['toString', 'hasOwnProperty'])
      expect(find(roadmap, id)).toMatchObject({ state: 'notStarted', pinned: false, reasons: [{ kind: 'own' }] });
  });

  it('takes the first month with room from its own on', () => {
    const full = { ...base, capacity: [20, 60, 60] as [number, number, number] };
    expect(find(made(withAll({ 'own-a': own({ effort: 15 }) }, full)), 'own-a')!.month).toBe(2);
  });

  it('lifts its practice in the projection, so that others can build on it', () => {
    const answers = { ...answersAt(2), recovery: { kind: 'level', level: 2 } as const };
    const lifts = { practice: 'recovery', from: 2, to: 3 } as const;
    const roadmap = made(withAll({ 'own-a': own({ lifts }) }), answers);
    expect(roadmap.after['recovery']).toBeGreaterThanOrEqual(3);
    expect(find(roadmap, 'own-a')!.reasons).toContainEqual({ kind: 'lifts', practice: 'recovery', from: 2, to: 3 });
  });

  it.each([
    ['nobody knows', { kind: 'unknown' } as const],
    ['does not apply', { kind: 'notApplicable', reason: 'none' } as const],
  ])('is planned though its practice is one that %s: it is the user’s', (_, answer) => {
    const lifts = { practice: 'recovery', from: 4, to: 5 } as const;
    const roadmap = made(withAll({ 'own-a': own({ lifts }) }), { ...answersAt(2), recovery: answer });
    expect(find(roadmap, 'own-a')).toBeDefined();
    expect(roadmap.problems).toEqual([]);
  });

  it('brings no steps with it: what it starts from is named when it is not there', () => {
    const lifts = { practice: 'recovery', from: 4, to: 5 } as const;
    const answers = { ...answersAt(3), recovery: { kind: 'level', level: 1 } as const };
    const roadmap = made(withAll({ 'own-a': own({ lifts }) }, { ...base, capacity: [0, 0, 0] }), answers);
    expect(roadmap.problems).toContainEqual({
      kind: 'levelTooLow',
      action: 'own-a',
      practice: 'recovery',
      at: 1,
      needs: 4,
    });
  });

  it('stands after what it needs, and brings it in', () => {
    const roadmap = made(withAll({ 'own-a': own({ needs: ['department-report'] }) }), answersAt(1));
    const [need, action] = [find(roadmap, 'department-report')!, find(roadmap, 'own-a')!];
    expect(need.reasons).toContainEqual({ kind: 'neededBy', action: 'own-a' });
    expect(need.endsOn <= action.startsOn).toBe(true);
    expect(action.after).toContain('department-report');
  });

  it('stands without what was refused, and the plan says so', () => {
    const plan = withChoice(withAll({ 'own-a': own({ needs: ['answer-promise'] }) }), 'answer-promise', {
      decision: 'refused',
    });
    expect(made(plan).problems).toEqual([{ kind: 'needIsOut', action: 'own-a', need: 'answer-promise' }]);
  });

  it('stands without what is not there any more, and the plan says so', () => {
    const roadmap = made(withAll({ 'own-a': own({ needs: ['own-gone'] }) }));
    expect(find(roadmap, 'own-a')).toBeDefined();
    expect(roadmap.problems).toEqual([{ kind: 'needUnknown', action: 'own-a', need: 'own-gone' }]);
  });

  it('that is refused is out, and what needs it says so', () => {
    const all = withAll({ 'own-a': own(), 'own-b': own({ needs: ['own-a'] }) });
    const roadmap = made(withChoice(all, 'own-a', { decision: 'refused', reason: 'Later' }));
    expect(roadmap.refused).toContainEqual({ action: 'own-a', reason: 'Later' });
    expect(roadmap.problems).toEqual([{ kind: 'needIsOut', action: 'own-b', need: 'own-a' }]);
  });
});

describe('own actions in a circle', () => {
  it('are all planned, the first as if it needed none of the others, and the circle is named once', () => {
    const roadmap = made(
      withAll({
        'own-a': own({ needs: ['own-c'] }),
        'own-b': own({ needs: ['own-a'] }),
        'own-c': own({ needs: ['own-b', 'mission-statement'] }),
        'own-d': own({ needs: ['own-b'] }),
      }),
    );
    expect(roadmap.problems).toEqual([{ kind: 'cycle', actions: ['own-a', 'own-b', 'own-c'] }]);
    expect(find(roadmap, 'own-a')!.after).toEqual([]);
    expect(find(roadmap, 'own-b')!.after).toEqual(['own-a']);
    expect(find(roadmap, 'own-c')!.after).toEqual(expect.arrayContaining(['own-b', 'mission-statement']));
    expect(find(roadmap, 'own-d')!.after).toEqual(['own-b']);
  });

  it('may be one that needs itself, or two circles', () => {
    const roadmap = made(
      withAll({
        'own-a': own({ needs: ['own-a'] }),
        'own-b': own({ needs: ['own-c'] }),
        'own-c': own({ needs: ['own-b'] }),
      }),
    );
    expect(roadmap.problems).toEqual([
      { kind: 'cycle', actions: ['own-a'] },
      { kind: 'cycle', actions: ['own-b', 'own-c'] },
    ]);
  });

  it('can be held apart', () => {
    const circle = withAll({ 'own-a': own({ needs: ['own-b'] }), 'own-b': own({ needs: ['own-a'] }) });
    const roadmap = made(withPin(withPin(circle, 'own-a', { month: 3 }), 'own-b', { month: 1 }));
    expect(roadmap.problems.map(({ kind }) => kind)).toContain('needComesLater');
  });
});
