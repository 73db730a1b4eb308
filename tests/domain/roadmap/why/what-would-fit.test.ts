import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import type { Plan } from '../../../../src/domain/engagement/engagement';
import { allPlanned } from '../../../../src/domain/roadmap/why/compare';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import type { RoadmapInput } from '../../../../src/domain/roadmap/roadmap';
import { inputWith } from '../../../../src/domain/roadmap/why/unlock';
import { whatWouldFit } from '../../../../src/domain/roadmap/why/what-would-fit';
import { answersAt, anyInput, emptyPlan, input } from '../any-input';

const given = (plan: Partial<Plan> = {}, answers = answersAt(2)) =>
  input({ answers, plan: { ...emptyPlan, capacity: [40, 30, 45], ...plan } });
const planned = (from: RoadmapInput) => allPlanned(planRoadmap(edition, from)).map(({ action }) => action);
const waitingOf = (from: RoadmapInput) => planRoadmap(edition, from).waiting;
const fits = (from: RoadmapInput, action: string) =>
  whatWouldFit({ edition, input: from }, planRoadmap(edition, from), action);
const kinds = (from: RoadmapInput, action: string) => fits(from, action).map(({ change }) => change.kind);

describe('what would have to change', () => {
  it('for an action that only lacks days is days, and never more than it takes when nothing better could use them', () => {
    const from = given();
    const { action, effort } = waitingOf(from).find(({ why }) => why.kind === 'capacity')!;
    const found = fits(from, action).find(({ change }) => change.kind === 'days')!;
    expect(found.change).toMatchObject({ kind: 'days' });
    if (found.change.kind !== 'days') return;
    expect(found.change.more).toBeGreaterThan(0);
    expect(found.change.more).toBeLessThanOrEqual(effort * 4 + 0.5);
    const before = [40, 30, 45];
    expect(found.change.capacity.reduce((sum, days) => sum + days, 0)).toBe(115 + found.change.more);
    expect(found.change.capacity[found.change.month - 1]).toBe(before[found.change.month - 1]! + found.change.more);
  });

  it('for what nobody has answered is an answer', () => {
    const from = given({}, answersAt(0, 2));
    const { action } = waitingOf(from).find(({ why }) => why.kind === 'unknown')!;
    for (const { change } of fits(from, action)) expect(['answer', 'accept']).toContain(change.kind);
    expect(kinds(from, action)).toContain('accept');
  });

  it('for what needs a refused action is to take the refusal back', () => {
    const free = given();
    const needed = planRoadmap(edition, free);
    const pair = allPlanned(needed)
      .flatMap(({ action }) => needed.plannables.get(action)!.needs.map((need) => ({ action, need })))
      .find(({ action, need }) => {
        const refused = given({ choices: { [need]: { decision: 'refused' } } });
        return waitingOf(refused).some((one) => one.action === action && one.why.kind === 'needs');
      });
    expect(pair).toBeDefined();
    const from = given({ choices: { [pair!.need]: { decision: 'refused' } } });
    expect(fits(from, pair!.action).map(({ change }) => change)).toContainEqual({
      kind: 'takeBack',
      actions: [pair!.need],
    });
  });

  it('names what would no longer fit when it is taken in', () => {
    const from = given();
    const { action } = waitingOf(from).find(({ why }) => why.kind === 'capacity')!;
    const accept = fits(from, action).find(({ change }) => change.kind === 'accept')!;
    const after = planned(given({ choices: { [action]: { decision: 'accepted' } } }));
    const out = planned(from).filter((id) => !after.includes(id));
    expect(accept.leaves.sort()).toEqual(out.sort());
  });

  it('adds the days to those the whole month has, also once part of it is over', () => {
    const from = given({ startOn: '2027-03-01', replannedOn: '2027-04-12' });
    const found = waitingOf(from)
      .slice(0, 5)
      .flatMap(({ action }) => fits(from, action).map(({ change }) => change))
      .filter((change) => change.kind === 'days');
    expect(found.length).toBeGreaterThan(0);
    for (const { month, more, capacity } of found)
      expect(capacity).toEqual([40, 30, 45].map((days, index) => (index === month - 1 ? days + more : days)));
  });

  it('adds an owner’s days to those they are taken to have, in a large organisation more than one working week', () => {
    const waitsForOwner = (owners: Plan['owners'], owner: string) => {
      const from = input({
        answers: answersAt(2),
        profile: { staff: 'over-2000' },
        plan: { ...emptyPlan, capacity: [900, 900, 900], owners },
      });
      const { action } = waitingOf(from).find(({ why }) => why.kind === 'ownerDays' && why.owner === owner)!;
      return fits(from, action)
        .map(({ change }) => change)
        .find((change) => change.kind === 'ownerDays')!;
    };
    const usual = waitsForOwner({}, 'cx-analyst');
    expect(usual.daysPerWeek).toBe(12.5 + usual.more);
    const set = waitsForOwner({ 'cx-lead': { daysPerWeek: 3 } }, 'cx-lead');
    expect(set.daysPerWeek).toBe(3 + set.more);
  });

  it('is to hold it in an earlier month that has days to spare, where all it builds on is there', () => {
    const from = given({ capacity: [200, 30, 45] });
    const { months, plannables } = planRoadmap(edition, from);
    expect(months[0].capacity - months[0].planned).toBeGreaterThan(20);
    const found = waitingOf(from)
      .filter(({ why }) => why.kind === 'capacity')
      .slice(0, 6)
      .flatMap(({ action }) => fits(from, action).map((fit) => ({ ...fit, action })));
    const earlier = found.filter(({ change }) => change.kind === 'earlier');
    expect(earlier.length).toBeGreaterThan(0);
    for (const { action, change, month, leaves, over } of earlier) {
      expect(change).toEqual({ kind: 'earlier', month });
      expect(month).toBeLessThan(plannables.get(action)!.month);
      expect([leaves, over]).toEqual([[], []]);
      expect(planRoadmap(edition, inputWith(from, change, action)).problems).toEqual([]);
    }
  });

  it('is nothing for what is in the plan, or is no action', () => {
    const from = given();
    expect(fits(from, planned(from)[0]!)).toEqual([]);
    expect(fits(from, 'nobody')).toEqual([]);
  });

  it('always brings the action in when it is done, into the month that is told', () => {
    fc.assert(
      fc.property(anyInput, fc.nat(), (from, at) => {
        const waiting = waitingOf(from);
        if (waiting.length === 0) return;
        const { action } = waiting[at % waiting.length]!;
        for (const { change, month, leaves } of fits(from, action)) {
          const after = planRoadmap(edition, inputWith(from, change, action));
          expect(allPlanned(after).find((one) => one.action === action)?.month).toBe(month);
          const waits = after.waiting.map((one) => one.action);
          for (const id of leaves) expect(waits).toContain(id);
        }
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});
