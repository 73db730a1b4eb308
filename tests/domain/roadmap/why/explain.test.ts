import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import { allPlanned } from '../../../../src/domain/roadmap/why/compare';
import { explain, isFree } from '../../../../src/domain/roadmap/why/explain';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import type { RoadmapInput } from '../../../../src/domain/roadmap/roadmap';
import { answersAt, anyInput, emptyPlan, input } from '../any-input';

const given = (parts: Partial<RoadmapInput> = {}) =>
  input({ answers: answersAt(2), plan: { ...emptyPlan, capacity: [40, 30, 45] }, ...parts });
const told = (from: RoadmapInput, action: string) =>
  explain({ edition, input: from }, planRoadmap(edition, from), action);
const plannedIn = (from: RoadmapInput) => allPlanned(planRoadmap(edition, from));
const firstFree = plannedIn(given()).find(isFree)!;
const practiceOf = (action: string) => edition.actions.find(({ id }) => id === action)!.practice;

describe('the reason of an action', () => {
  it('shows the answer behind it with its evidence', () => {
    const practice = practiceOf(firstFree.action);
    const answer = { kind: 'level', level: 2, evidence: 'Minutes of May' } as const;
    const from = given({ answers: { ...answersAt(2), [practice]: answer } });
    expect(told(from, firstFree.action).answer).toMatchObject({ practice, given: answer });
  });

  it('is honest about what nobody knows', () => {
    const from = given({ answers: answersAt(0) });
    for (const { action } of plannedIn(from)) {
      const { answer, lift, rank } = told(from, action);
      expect(answer!.given).toEqual({ kind: 'unknown' });
      expect([lift, rank]).toEqual([null, null]);
    }
    expect(told(given({ answers: {} }), plannedIn(given({ answers: {} }))[0]!.action).answer!.given).toBeNull();
  });

  it('ranks what could be chosen, and says of the rest that it stands there anyway', () => {
    const places = new Set<number>();
    for (const planned of plannedIn(given())) {
      const { rank, isChosen } = told(given(), planned.action);
      expect(isChosen).toBe(isFree(planned));
      if (isChosen) expect(rank).not.toBeNull();
      if (rank === null) continue;
      expect(rank.place).toBeGreaterThanOrEqual(1);
      expect(rank.place).toBeLessThanOrEqual(rank.of);
      expect(places.has(rank.place)).toBe(false);
      places.add(rank.place);
    }
  });

  it('says of each need whether it is there, planned, waived or out', () => {
    const needing = plannedIn(given()).find(({ action }) =>
      told(given(), action).needs.some(({ state }) => state.kind === 'planned'),
    )!;
    const need = told(given(), needing.action).needs.find(({ state }) => state.kind === 'planned');
    const plan = { ...emptyPlan, capacity: [40, 30, 45] as [number, number, number] };
    const choices = {
      [need!.action]: { decision: 'refused' as const },
      [needing.action]: { decision: 'accepted' as const },
    };
    const waived = given({ plan: { ...plan, choices } });
    const still = plannedIn(waived).find(({ action }) => action === needing.action);
    if (still)
      expect(told(waived, needing.action).needs).toContainEqual({ action: need!.action, state: { kind: 'waived' } });
    const there = given({ answers: { ...answersAt(2), [practiceOf(need!.action)]: { kind: 'level', level: 5 } } });
    const state = told(there, needing.action).needs.find(({ action }) => action === need!.action)!.state;
    expect(state).toEqual({ kind: 'there' });
  });

  it('tells what a plan without it would hold', () => {
    const from = given();
    const out = plannedIn(from)
      .filter(isFree)
      .flatMap(({ action }) => told(from, action).pushedOut);
    expect(out.length).toBeGreaterThan(0);
    const here = new Set(plannedIn(from).map(({ action }) => action));
    for (const { action } of out) expect(here.has(action)).toBe(false);
  });

  it('throws for what the plan does not hold', () => {
    expect(() => told(given(), 'nobody')).toThrow(RangeError);
  });

  it('can be told of every action of any plan', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (from, at) => {
        const roadmap = planRoadmap(edition, from);
        const all = allPlanned(roadmap);
        if (all.length === 0) return;
        const { action } = all[at % all.length]!;
        const { needs, neededBy } = explain({ edition, input: from }, roadmap, action);
        for (const { action: need, state } of needs)
          expect(state.kind === 'planned').toBe(
            all.some((one) => one.action === need && one.mode === 'do' && one.state !== 'done'),
          );
        for (const id of neededBy) expect(all.find((one) => one.action === id)!.after).toContain(action);
      }),
      { numRuns: 40 },
    );
  });
});
