import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import type { OwnAction, Plan } from '../../../../src/domain/engagement/engagement';
import { withChoice, withOwn, withPin } from '../../../../src/domain/roadmap/edit/edit';
import { applyMend, mendsFor } from '../../../../src/domain/roadmap/mend/mends';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import type { Mend, Problem } from '../../../../src/domain/roadmap/problem';
import { answersAt, emptyPlan, input } from '../any-input';

const base: Plan = { ...emptyPlan, startOn: '2027-03-01' };
const own = (needs: string[], parts: Partial<OwnAction> = {}): OwnAction => ({
  title: 'Call ten tenants',
  doneWhen: 'Ten notes',
  lifts: null,
  month: 1,
  owner: 'crew',
  effort: 2,
  needs,
  quickWin: false,
  ...parts,
});

/** The first problem of a kind, with what is offered against it; every offer is tried. */
function mendsOf(plan: Plan, kind: Problem['kind'], answers = answersAt(1)): Mend[] {
  const given = input({ answers, plan });
  const roadmap = planRoadmap(edition, given);
  const problem = roadmap.problems.find((one) => one.kind === kind)!;
  const mends = mendsFor({ edition, input: given }, roadmap, problem);
  for (const mend of mends) {
    const { problems } = planRoadmap(edition, { ...given, plan: applyMend(plan, mend) });
    expect(problems).not.toContainEqual(problem);
  }
  return mends;
}

describe('what can be done about', () => {
  it('an action that is held before what it needs: either goes to the other, or is let go', () => {
    const plan = withPin(withPin(base, 'influencer-conversations', { month: 2 }), 'sponsor-accepts-role', { month: 1 });
    const mends = mendsOf(plan, 'needComesLater');
    expect(mends).toEqual(
      expect.arrayContaining([
        { kind: 'moveTo', action: 'sponsor-accepts-role', month: 2 },
        { kind: 'moveTo', action: 'influencer-conversations', month: 1 },
        { kind: 'letGo', action: 'influencer-conversations' },
      ]),
    );
  });

  it('a need that was refused: it comes back, or is not needed any more', () => {
    const plan = withChoice(withOwn(base, 'own-a', own(['answer-promise'])), 'answer-promise', { decision: 'refused' });
    expect(mendsOf(plan, 'needIsOut')).toEqual(
      expect.arrayContaining([
        { kind: 'takeBack', action: 'answer-promise' },
        { kind: 'dropNeed', action: 'own-a', need: 'answer-promise' },
      ]),
    );
  });

  it('a need that waits because what it needs was refused: that comes back', () => {
    const plan = withChoice(withOwn(base, 'own-a', own(['department-report'])), 'comment-themes', {
      decision: 'refused',
    });
    expect(mendsOf(plan, 'needIsOut')).toContainEqual({ kind: 'takeBack', action: 'comment-themes' });
  });

  it('a level that is not there: a later month, or the steps below', () => {
    const lifts = { practice: 'recovery', from: 3, to: 4 } as const;
    const plan = { ...withOwn(base, 'own-a', own([], { lifts })), capacity: [0, 0, 0] as [number, number, number] };
    expect(mendsOf(plan, 'levelTooLow').map(({ kind }) => kind)).toContain('takeIn');
  });

  it('a circle, and a need that is not there: the need is dropped', () => {
    const circle = withOwn(withOwn(base, 'own-a', own(['own-b'])), 'own-b', own(['own-a']));
    expect(mendsOf(circle, 'cycle')).toEqual([
      { kind: 'dropNeed', action: 'own-a', need: 'own-b' },
      { kind: 'dropNeed', action: 'own-b', need: 'own-a' },
    ]);
    expect(mendsOf(withOwn(base, 'own-a', own(['own-gone'])), 'needUnknown')).toEqual([
      { kind: 'dropNeed', action: 'own-a', need: 'own-gone' },
    ]);
  });

  it('a month that is over: more days, or what was held there goes', () => {
    const long = withChoice({ ...base, capacity: [50, 60, 60] }, 'answer-promise', { effort: 40 });
    const mends = mendsOf(withPin(long, 'answer-promise', { month: 1 }), 'monthOver');
    expect(mends).toContainEqual({ kind: 'giveDays', month: 1, capacity: [expect.any(Number), 60, 60] });
    expect(mends).toContainEqual({ kind: 'moveTo', action: 'answer-promise', month: 2 });
  });

  it('a month that is over with so much waiting to come into it that it must have more than that', () => {
    const plan = edition.actions.reduce((made, { id }) => withChoice(made, id, { decision: 'accepted' }), base);
    const given = input({ answers: answersAt(2, 1, 3), plan });
    const roadmap = planRoadmap(edition, given);
    const over = roadmap.problems.filter((one) => one.kind === 'monthOver');
    expect(over.map(({ month }) => month)).toContain(3);
    for (const problem of over) {
      const kinds = mendsFor({ edition, input: given }, roadmap, problem).map(({ kind }) => kind);
      expect(kinds).toContain('giveDays');
    }
  });

  it('an owner with more than their days: more days a week', () => {
    const mends = mendsOf({ ...base, owners: { 'CX-lead': { daysPerWeek: 1 } } }, 'ownerOver');
    const give = mends.find(({ kind }) => kind === 'giveOwnerDays')!;
    expect(applyMend({ ...base, owners: { 'CX-lead': { daysPerWeek: 1 } } }, give).owners).toEqual({
      'CX-lead': { daysPerWeek: expect.any(Number) },
    });
  });

  it('dates that cannot be: the month without the dates, or none of it', () => {
    const plan = withPin(base, 'mission-statement', { month: 1, startsOn: '2027-06-20' });
    expect(mendsOf(plan, 'outsideMonth')).toEqual(
      expect.arrayContaining([
        { kind: 'moveTo', action: 'mission-statement', month: 1 },
        { kind: 'letGo', action: 'mission-statement' },
      ]),
    );
  });

  it('something held in the past: it comes into what is left', () => {
    const plan = { ...withPin(base, 'mission-statement', { month: 1 }), replannedOn: '2027-04-14' };
    const mends = mendsOf(plan, 'heldInThePast');
    expect(mends).toContainEqual({ kind: 'moveTo', action: 'mission-statement', month: 2 });
    expect(mends).not.toContainEqual({ kind: 'moveTo', action: 'mission-statement', month: 1 });
  });

  it('a month without a working day: nothing but to know', () => {
    const daysOff = Array.from({ length: 30 }, (_, day) => `2027-03-${String(day + 1).padStart(2, '0')}`);
    expect(mendsOf({ ...base, daysOff }, 'noWorkingDay')).toEqual([]);
  });
});

describe('a mend about what is gone', () => {
  it('changes nothing', () => {
    expect(applyMend(base, { kind: 'dropNeed', action: 'own-gone', need: 'own-a' })).toEqual(base);
  });
});
