import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import type { Plan, Progress } from '../../../src/domain/engagement/engagement';
import { withPin, withProgress } from '../../../src/domain/roadmap/edit/edit';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import type { Roadmap } from '../../../src/domain/roadmap/roadmap';
import { answersAt, emptyPlan, input, level } from './any-input';
import { faultsOf } from './faults';

/** A Monday; the months start on 1 March, 31 March and 30 April, and end on 29 May. */
const base: Plan = { ...emptyPlan, startOn: '2027-03-01' };
const mixed = answersAt(1, 2, 1, 3, 2);
const made = (plan: Plan, answers = mixed): Roadmap => {
  const given = input({ answers, plan });
  const roadmap = planRoadmap(edition, given);
  expect(faultsOf(edition, given, roadmap)).toEqual([]);
  return roadmap;
};
const all = (roadmap: Roadmap) => roadmap.months.flatMap(({ actions }) => actions);
const find = (roadmap: Roadmap, id: string) => all(roadmap).find(({ action }) => action === id);
const done = (startedOn: string, doneOn: string): Progress => ({ state: 'done', month: 1, startedOn, doneOn });
const underWay = (startedOn: string): Progress => ({ state: 'underWay', month: 1, startedOn });

describe('what was begun', () => {
  it('stands in its month at the dates it had, and is fixed', () => {
    const plan = withProgress(base, 'answer-promise', done('2027-03-03', '2027-03-20'));
    expect(find(made(plan), 'answer-promise')).toMatchObject({
      month: 1,
      startsOn: '2027-03-03',
      endsOn: '2027-03-20',
      state: 'done',
    });
    expect(find(made(plan), 'answer-promise')!.reasons).toContainEqual({ kind: 'begun' });
  });

  it('and is done stays done in the plan though its answer was raised since', () => {
    const plan = withProgress(base, 'obligations-register', done('2027-03-03', '2027-03-10'));
    const roadmap = made(plan, { ...mixed, obligations: level(3) });
    expect(find(roadmap, 'obligations-register')).toMatchObject({ mode: 'do', state: 'done', effort: 4 });
  });

  it('keeps nothing waiting once it is done, in whatever month that was', () => {
    const doneEarly: Progress = { state: 'done', month: 3, startedOn: '2027-03-02', doneOn: '2027-03-03' };
    const plan = withPin(withProgress(base, 'influencer-conversations', doneEarly), 'sponsor-accepts-role', {
      month: 1,
    });
    expect(made(plan).problems).toEqual([]);
  });

  it('with an end before its start was at least done on that day', () => {
    const plan = withProgress(base, 'answer-promise', done('2027-03-20', '2027-03-03'));
    expect(find(made(plan), 'answer-promise')).toMatchObject({ startsOn: '2027-03-03', endsOn: '2027-03-03' });
  });
});

describe('the projection', () => {
  it('tells what is done from what is planned', () => {
    const answers = { ...answersAt(2), recovery: level(2) };
    const lifting = all(made(base, answers)).find(({ reasons }) => reasons.some(({ kind }) => kind === 'lifts'))!;
    const state = done(lifting.startsOn, lifting.endsOn);
    const roadmap = made(withProgress(base, lifting.action, { ...state, month: lifting.month }), answers);
    const { overall } = roadmap.doneProjection;
    expect(overall.position!).toBeGreaterThanOrEqual(roadmap.projection[0].overall.position!);
    expect(overall.position!).toBeLessThanOrEqual(roadmap.projection[3].overall.position!);
    expect(roadmap.doneProjection).not.toEqual(roadmap.projection[0]);
    expect(made(base, answers).doneProjection).toEqual(roadmap.projection[0]);
  });

  it('counts what was done early from the first month on', () => {
    const early: Progress = { state: 'done', month: 3, startedOn: '2027-03-02', doneOn: '2027-03-03' };
    const plan = { ...withProgress(base, 'recovery-rules', early), capacity: [0, 0, 0] as [number, number, number] };
    const answers = { ...answersAt(2), recovery: level(3) };
    const { projection, doneProjection } = made(plan, answers);
    expect(projection[1].areas.driving.position).toBeGreaterThanOrEqual(doneProjection.areas.driving.position!);
  });
});

describe('planned anew from a day', () => {
  const from = (replannedOn: string, plan = base) => made({ ...plan, replannedOn });

  it('nothing that was not begun is dated before it', () => {
    const roadmap = from('2027-03-17');
    expect(all(roadmap).every(({ startsOn }) => startsOn >= '2027-03-17')).toBe(true);
  });

  it('months that are over take nothing new, and their backbone comes into the running one', () => {
    const roadmap = from('2027-04-14', withProgress(base, 'influencer-conversations', underWay('2027-03-02')));
    expect(roadmap.months[0].actions.map(({ action }) => action)).toEqual(['influencer-conversations']);
    expect(find(roadmap, 'obligations-register')!.month).toBe(2);
  });

  it('the running month has only the days still to come, and what was done takes none of them', () => {
    const half = { ...base, capacity: [44, 44, 44] as [number, number, number] };
    const whole = made(half);
    const first = whole.months[0].actions.slice(0, 3).map(({ action }) => action);
    const begun = first.reduce<Plan>((plan, id) => withProgress(plan, id, done('2027-03-01', '2027-03-05')), half);
    const roadmap = made({ ...begun, replannedOn: '2027-03-16' });
    const spent = roadmap.months[0].actions
      .filter(({ state }) => state === 'done')
      .reduce((sum, { effort }) => sum + effort, 0);
    // 11 of 22 working days are left.
    expect(roadmap.months[0].capacity).toBe(22 + spent);
    expect(roadmap.months[1].capacity).toBe(44);
  });

  it('owners have only the days still to come', () => {
    const lead = from('2027-03-16').months[0].owners.find(({ owner }) => owner === 'cx-lead')!;
    expect(lead.days).toBe(11);
  });

  it('what is under way and was to end before ends then at the earliest', () => {
    const plan = withProgress(base, 'influencer-conversations', underWay('2027-03-02'));
    expect(find(from('2027-03-20', plan), 'influencer-conversations')).toMatchObject({
      startsOn: '2027-03-02',
      endsOn: '2027-03-22',
    });
  });

  it('what is held in the past and was not begun stays there, and is named', () => {
    const plan = withPin(base, 'mission-statement', { month: 1, startsOn: '2027-03-08', endsOn: '2027-03-10' });
    const roadmap = from('2027-04-14', plan);
    expect(find(roadmap, 'mission-statement')).toMatchObject({ month: 1, startsOn: '2027-03-08' });
    expect(roadmap.problems).toContainEqual({ kind: 'heldInThePast', action: 'mission-statement', month: 1 });
  });

  it.each([
    ['before the plan', '2027-01-04'],
    ['on its first day', '2027-03-01'],
    ['after its last day', '2027-06-01'],
    ['on the weekend with which it ends', '2027-05-29'],
  ])('%s changes nothing', (_, replannedOn) => {
    expect(from(replannedOn)).toEqual(made(base));
  });
});
