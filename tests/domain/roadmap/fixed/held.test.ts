import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import type { Pin, Plan } from '../../../../src/domain/engagement/engagement';
import { withChoice, withOwn, withPin } from '../../../../src/domain/roadmap/edit/edit';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import type { Roadmap } from '../../../../src/domain/roadmap/roadmap';
import { answersAt, emptyPlan, input } from '../any-input';
import { faultsOf } from '../faults';

/** A Monday; the months start on 1 March, 31 March and 30 April. */
const base: Plan = { ...emptyPlan, startOn: '2027-03-01' };
const made = (plan: Plan, answers = answersAt(1, 2, 1, 3, 2)): Roadmap => {
  const given = input({ answers, plan });
  const roadmap = planRoadmap(edition, given);
  expect(faultsOf(edition, given, roadmap)).toEqual([]);
  return roadmap;
};
const find = (roadmap: Roadmap, id: string) =>
  roadmap.months.flatMap(({ actions }) => actions).find(({ action }) => action === id);
const pinned = (id: string, pin: Pin, plan = base) => made(withPin(plan, id, pin), answersAt(1));

describe('an action that is held', () => {
  it('stands in its month, whatever else the plan would do, and says so', () => {
    for (const month of [1, 2, 3] as const) {
      const action = find(pinned('answer-promise', { month }), 'answer-promise');
      expect(action).toMatchObject({ month, pinned: true });
      expect(action!.reasons).toContainEqual({ kind: 'pinned' });
    }
  });

  it('stands at its dates, first and last', () => {
    const pin = { month: 2, startsOn: '2027-04-06', endsOn: '2027-04-15' } as const;
    expect(find(pinned('comment-themes', pin), 'comment-themes')).toMatchObject(pin);
  });

  it('ends by its effort where only the first day is held', () => {
    const plan = withChoice(base, 'obligations-register', { effort: 3 });
    const roadmap = pinned('obligations-register', { month: 1, startsOn: '2027-03-04' }, plan);
    expect(find(roadmap, 'obligations-register')).toMatchObject({ startsOn: '2027-03-04', endsOn: '2027-03-08' });
  });

  it('ends on a day that is worked also where it was begun before the first day', () => {
    const progress: Plan['progress'] = {
      'obligations-register': { state: 'underWay', month: 1, startedOn: '2027-02-18' },
    };
    const plan = { ...withChoice(base, 'obligations-register', { effort: 3 }), progress };
    expect(find(made(plan, answersAt(1)), 'obligations-register')).toMatchObject({
      startsOn: '2027-02-18',
      endsOn: '2027-02-22',
    });
  });

  it('ends on a day that is worked also where it is held outside the ninety days', () => {
    const plan = withChoice(base, 'obligations-register', { effort: 3 });
    const roadmap = pinned('obligations-register', { month: 1, startsOn: '2027-02-18' }, plan);
    expect(find(roadmap, 'obligations-register')).toMatchObject({ startsOn: '2027-02-18', endsOn: '2027-02-22' });
  });

  it('brings what it needs by its own month', () => {
    const roadmap = pinned('department-report', { month: 2 });
    expect(find(roadmap, 'comment-themes')!.month).toBeLessThanOrEqual(2);
    expect(roadmap.problems).toEqual([]);
  });

  it('stands in a month before what it needs, and the plan names what comes too late', () => {
    const later = withPin(base, 'influencer-conversations', { month: 2 });
    const roadmap = pinned('sponsor-accepts-role', { month: 1 }, later);
    expect(roadmap.problems).toContainEqual({
      kind: 'needComesLater',
      action: 'sponsor-accepts-role',
      need: 'influencer-conversations',
    });
  });

  it('takes the backbone that comes after it along', () => {
    const roadmap = pinned('influencer-conversations', { month: 2 });
    expect(find(roadmap, 'sponsor-accepts-role')!.month).toBe(2);
    expect(find(roadmap, 'steering-charter')!.month).toBe(2);
    expect(roadmap.problems.filter(({ kind }) => kind === 'needComesLater')).toEqual([]);
  });

  it('at the end of a month sends what comes after it to the next', () => {
    const roadmap = pinned('influencer-conversations', { month: 1, startsOn: '2027-03-24', endsOn: '2027-03-30' });
    expect(find(roadmap, 'sponsor-accepts-role')!.startsOn > '2027-03-30').toBe(true);
    expect(roadmap.problems).toEqual([]);
  });

  it('whose practice is below its level by then stands all the same, and the plan says so', () => {
    const plan = withChoice(base, 'front-line-inbox', { decision: 'refused' });
    const roadmap = made(withPin(plan, 'front-line-replies', { month: 1 }), answersAt(1));
    expect(find(roadmap, 'front-line-replies')).toBeDefined();
    expect(roadmap.problems).toContainEqual(
      expect.objectContaining({ kind: 'levelTooLow', action: 'front-line-replies' }),
    );
  });

  it('and refused is out', () => {
    const plan = withChoice(base, 'answer-promise', { decision: 'refused' });
    expect(find(pinned('answer-promise', { month: 1 }, plan), 'answer-promise')).toBeUndefined();
  });

  it('does not crowd out in silence: a month with more than its days is named', () => {
    const plan = withPin({ ...base, capacity: [10, 10, 10] }, 'answer-promise', { month: 1 });
    const roadmap = made(plan);
    expect(roadmap.months[0].over).toBe(true);
    expect(roadmap.problems).toContainEqual(expect.objectContaining({ kind: 'monthOver', month: 1 }));
  });
});

describe('dates that make no sense are kept and named', () => {
  it.each([
    ['outside the month', { month: 1, startsOn: '2027-04-20', endsOn: '2027-04-22' }, 'outsideMonth'],
    ['decades away', { month: 3, startsOn: '2071-01-05', endsOn: '2071-01-06' }, 'outsideMonth'],
    ['on a Saturday', { month: 1, startsOn: '2027-03-06', endsOn: '2027-03-08' }, 'onDayOff'],
    ['with an end before the start', { month: 1, startsOn: '2027-03-10', endsOn: '2027-03-02' }, 'endsBeforeStart'],
  ] as const)('%s', (_, pin, kind) => {
    const roadmap = pinned('mission-statement', pin);
    expect(find(roadmap, 'mission-statement')).toMatchObject({ month: pin.month, startsOn: pin.startsOn });
    expect(roadmap.problems).toContainEqual(expect.objectContaining({ kind, action: 'mission-statement' }));
  });

  it('too short for the work', () => {
    const plan = withChoice(base, 'obligations-register', { effort: 8 });
    const pin = { month: 1, startsOn: '2027-03-04', endsOn: '2027-03-05' } as const;
    expect(pinned('obligations-register', pin, plan).problems).toEqual([
      { kind: 'tooFewDays', action: 'obligations-register' },
    ]);
  });

  it('after the first day of the plan changed', () => {
    const pin = { month: 1, startsOn: '2027-03-08', endsOn: '2027-03-10' } as const;
    const roadmap = pinned('mission-statement', pin, { ...base, startOn: '2028-01-03' });
    expect(find(roadmap, 'mission-statement')).toMatchObject(pin);
    expect(roadmap.problems.map(({ kind }) => kind)).toContain('outsideMonth');
  });
});

describe('choices about nothing', () => {
  it('change nothing', () => {
    const plan = withPin(withChoice(base, 'no-such-action', { decision: 'accepted' }), 'no-such-action', { month: 2 });
    const nonsense: Plan = {
      ...plan,
      progress: { 'gone-too': { state: 'done', month: 1, startedOn: '2027-03-01', doneOn: '2027-03-02' } },
      owners: { 'nobody here': { daysPerWeek: 1 } },
    };
    expect(made(nonsense)).toEqual(made(base));
  });
});

describe('owners', () => {
  it('have their days by month, those with the most work first', () => {
    const [first] = made(base).months;
    expect(first.owners.every(({ days }) => days === first.workingDays)).toBe(true);
    const planned = first.owners.map((load) => load.planned);
    expect(planned).toEqual(planned.toSorted((a, b) => b - a));
    expect(planned.reduce((sum, days) => sum + days, 0)).toBeCloseTo(first.planned);
  });

  it('who give fewer days than what is fixed takes are named, and nothing more is given to them', () => {
    const roadmap = made({ ...base, owners: { 'cx-lead': { daysPerWeek: 0.5 } } });
    const [first] = roadmap.months;
    const lead = first.owners.find(({ owner }) => owner === 'cx-lead')!;
    expect(lead.days).toBeCloseTo(first.workingDays / 10);
    expect(roadmap.problems).toContainEqual({ kind: 'ownerOver', month: 1, ...lead });
    const theirs = first.actions.filter(({ owner }) => owner === 'cx-lead');
    const isFixed = (kinds: string[]) => kinds.includes('backbone') || kinds.includes('neededBy');
    expect(theirs.every(({ reasons }) => isFixed(reasons.map(({ kind }) => kind)))).toBe(true);
  });

  it('are one person whatever the capitals', () => {
    const plan = withChoice(withChoice(base, 'mission-statement', { owner: 'Ms Ng' }), 'obligations-register', {
      owner: ' ms ng ',
    });
    const [first] = made(plan).months;
    expect(first.owners.filter(({ owner }) => owner.toLowerCase() === 'ms ng')).toHaveLength(1);
  });
});

describe('a month without a working day', () => {
  it('is named, and its weekdays carry the dates', () => {
    const daysOff = Array.from({ length: 30 }, (_, day) => `2027-03-${String(day + 1).padStart(2, '0')}`);
    const roadmap = made({ ...base, daysOff });
    expect(roadmap.problems[0]).toEqual({ kind: 'noWorkingDay', month: 1 });
    expect(roadmap.months[0].actions.length).toBeGreaterThan(0);
  });
});

describe('everything held in one month', () => {
  it('stands there, and the month is over', () => {
    const everything = edition.actions.reduce((plan, { id }) => withPin(plan, id, { month: 1 }), base);
    const roadmap = made(withOwn(everything, 'own-a', { ...ownAction, needs: ['day-90-assessment'] }));
    expect(roadmap.months[0].actions).toHaveLength(edition.actions.length);
    expect(roadmap.months[0].over).toBe(true);
  });
});

const ownAction = {
  title: 'Call ten tenants',
  doneWhen: 'Ten notes',
  lifts: null,
  month: 1,
  owner: 'crew',
  effort: 2,
  needs: [] as string[],
  quickWin: false,
} as const;
