import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practices } from '../../../src/content/assessment';
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import type { Answer, Plan } from '../../../src/domain/engagement/engagement';
import { withChoice, withOwn, withPin, withProgress } from '../../../src/domain/roadmap/edit/edit';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import type { PlannedAction, Roadmap, SplitPractice } from '../../../src/domain/roadmap/roadmap';
import { explain } from '../../../src/domain/roadmap/why/explain';
import { anyInput, answersAt, emptyPlan, input } from './any-input';
import { faultsOf } from './faults';

const base: Plan = { ...emptyPlan, startOn: '2027-03-01' };
const answers = answersAt(1, 2, 1, 3, 2);
const split = (...ids: string[]): SplitPractice[] => ids.map((practice) => ({ practice, n: 8 }));
const inputOf = (talks: readonly SplitPractice[], plan = base, given: Record<string, Answer> = answers) =>
  input({ answers: given, plan, talks });
const made = (talks: readonly SplitPractice[], plan = base): Roadmap => {
  const given = inputOf(talks, plan);
  const roadmap = planRoadmap(edition, given);
  expect(faultsOf(edition, given, roadmap)).toEqual([]);
  return roadmap;
};
const all = (roadmap: Roadmap): PlannedAction[] => roadmap.months.flatMap(({ actions }) => actions);
const find = (roadmap: Roadmap, id: string) => all(roadmap).find(({ action }) => action === id);
const practiceOf = (roadmap: Roadmap, { action }: PlannedAction) => roadmap.plannables.get(action)!.practice;
const plain = made([]);
/** A practice of which the plan lifts something in every month it can. */
const lifted = practiceOf(
  plain,
  all(plain).find(({ mode, month }) => mode === 'do' && month === 1)!,
);

describe('a talk about a practice that the group is split on', () => {
  it('stands before whatever lifts the practice, first in its month', () => {
    const roadmap = made(split(lifted));
    const talk = find(roadmap, `talk-${lifted}`)!;
    expect(talk).toMatchObject({ month: 1, effort: 0.5, mode: 'do', own: false, owner: edition.model.defaultOwner });
    expect(talk.startsOn).toBe('2027-03-01');
    const lifting = all(roadmap).filter(
      (one) => one !== talk && practiceOf(roadmap, one) === lifted && one.mode === 'do',
    );
    expect(lifting.length).toBeGreaterThan(0);
    for (const one of lifting) {
      expect(one.after).toContain(talk.action);
      expect(one.startsOn >= talk.endsOn).toBe(true);
    }
  });

  it('says why it is there, and what waits for it', () => {
    const roadmap = made(split(lifted));
    expect(find(roadmap, `talk-${lifted}`)!.reasons).toEqual([{ kind: 'talkFirst', practice: lifted, n: 8 }]);
    const told = explain({ edition, input: inputOf(split(lifted)) }, roadmap, `talk-${lifted}`);
    expect(told).toMatchObject({ rank: null, isChosen: false, lift: null });
    expect(told.neededBy.length).toBeGreaterThan(0);
  });

  it('is gone as soon as the group agreed, and the plan is as it was without it', () => {
    const { plannables: before, ...without } = made([]);
    const { plannables: after, ...agreed } = planRoadmap(edition, input({ answers, plan: base }));
    expect(agreed).toEqual(without);
    expect([...after]).toEqual([...before]);
    expect(find(made([]), `talk-${lifted}`)).toBeUndefined();
  });

  it('lifts nothing by itself: what is lifted is what its actions lift', () => {
    const roadmap = made(split(...practices.map(({ id }) => id)));
    const talks = all(roadmap).filter(({ action }) => action.startsWith('talk-'));
    expect(talks.length).toBeGreaterThan(5);
    for (const talk of talks) expect(talk.reasons.map(({ kind }) => kind)).toEqual(['talkFirst']);
    expect(roadmap.projection[0]).toEqual(plain.projection[0]);
    expect(roadmap.doneProjection).toEqual(plain.doneProjection);
  });

  it('changes no projection where only its own days are at stake', () => {
    const ample = { ...base, capacity: [400, 400, 400] as [number, number, number] };
    const owners = { 'cx-lead': { daysPerWeek: 500 } };
    const [without, withTalk] = [made([], { ...ample, owners }), made(split(lifted), { ...ample, owners })];
    expect(withTalk.projection).toEqual(without.projection);
    expect(withTalk.after).toEqual(without.after);
  });

  it('is not there for a practice that nothing lifts', () => {
    const top = { ...answers, [lifted]: { kind: 'level', level: 5 } as const };
    const roadmap = planRoadmap(edition, inputOf(split(lifted), base, top));
    expect(find(roadmap, `talk-${lifted}`)).toBeUndefined();
  });

  it('keeps nothing waiting once the user refused it', () => {
    const plan = withChoice(base, `talk-${lifted}`, { decision: 'refused', reason: 'We did' });
    const roadmap = made(split(lifted), plan);
    expect(roadmap.refused).toEqual([{ action: `talk-${lifted}`, reason: 'We did' }]);
    expect(all(roadmap)).toEqual(all(plain));
  });

  it('goes where the user holds it, and what it comes before goes with it or is said to stand before it', () => {
    const roadmap = made(split(lifted), withPin(base, `talk-${lifted}`, { month: 2 }));
    expect(find(roadmap, `talk-${lifted}`)).toMatchObject({ month: 2, pinned: true });
    const early = all(roadmap).filter(
      (one) => one.month === 1 && one.mode === 'do' && practiceOf(roadmap, one) === lifted,
    );
    expect(early).toEqual([]);
  });

  it('can be begun and done like every other, and then holds nothing up', () => {
    const done = { state: 'done', month: 1, startedOn: '2027-03-02', doneOn: '2027-03-03' } as const;
    const roadmap = made(split(lifted), withProgress(base, `talk-${lifted}`, done));
    expect(find(roadmap, `talk-${lifted}`)).toMatchObject({
      state: 'done',
      startsOn: '2027-03-02',
      endsOn: '2027-03-03',
    });
  });

  it('comes before an action of one’s own that lifts the practice too', () => {
    const own = { title: 'Ask ten', doneWhen: '', month: 1, owner: '', effort: 1, needs: [], quickWin: false } as const;
    const lifts = { practice: lifted, from: 1, to: 2 } as const;
    const roadmap = made(split(lifted), withOwn(base, 'own-a', { ...own, needs: [], lifts }));
    expect(find(roadmap, 'own-a')!.after).toContain(`talk-${lifted}`);
  });

  it('breaks no law of the plan, whatever was answered, split and decided', () => {
    const ids = practices.map(({ id }) => id);
    const anySplit = fc.subarray(ids, { maxLength: 12 });
    const anyChoice = fc.constantFrom('none', 'refused', 'accepted', 'held', 'begun');
    fc.assert(
      fc.property(anyInput, anySplit, fc.array(anyChoice, { minLength: 12, maxLength: 12 }), (given, some, choices) => {
        let { plan } = given;
        some.forEach((practice, index) => {
          const id = `talk-${practice}`;
          const choice = choices[index]!;
          if (choice === 'refused' || choice === 'accepted') plan = withChoice(plan, id, { decision: choice });
          if (choice === 'held') plan = withPin(plan, id, { month: ((index % 3) + 1) as 1 });
          if (choice === 'begun')
            plan = withProgress(plan, id, { state: 'underWay', month: 1, startedOn: given.today });
        });
        const whole = { ...given, plan, talks: split(...some) };
        expect(faultsOf(edition, whole, planRoadmap(edition, whole))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
