import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import type { Plan } from '../../../src/domain/engagement/engagement';
import { differenceOf } from '../../../src/domain/roadmap/difference';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import { answersAt, emptyPlan, input } from './any-input';

const plan = (parts: Partial<Plan> = {}) =>
  planRoadmap(edition, input({ answers: answersAt(2), plan: { ...emptyPlan, capacity: [40, 30, 45], ...parts } }));
const before = plan();

describe('two plans side by side', () => {
  it('differ in nothing when nothing changed', () => {
    expect(differenceOf(before, plan())).toEqual({ cameIn: 0, left: 0, moved: 0, redated: 0 });
  });

  it('differ in dates alone when the start moves', () => {
    const after = plan({ startOn: '2027-03-01' });
    const count = after.months.flatMap(({ actions }) => actions).length;
    expect(differenceOf(before, after)).toEqual({ cameIn: 0, left: 0, moved: 0, redated: count });
  });

  it('tell what a larger action pushes out, and do not count that action itself', () => {
    const first = before.months[1].actions.find(({ mode }) => mode === 'do');
    const after = plan({ choices: { [first!.action]: { effort: 20 } } });
    const difference = differenceOf(before, after, first!.action);
    const gone = before.months
      .flatMap(({ actions }) => actions)
      .filter(({ action }) => after.waiting.some((one) => one.action === action));
    expect(difference.left).toBe(gone.length);
    expect(difference.left).toBeGreaterThan(0);
  });

  it('tell what comes into the room that a refusal leaves, and not the refusal', () => {
    const lift = before.months[1].actions.find(({ reasons }) => reasons.every(({ kind }) => kind !== 'backbone'))!;
    const after = plan({ choices: { [lift.action]: { decision: 'refused' } } });
    expect(differenceOf(before, after, lift.action).cameIn).toBeGreaterThan(0);
    expect(differenceOf(after, before, lift.action).left).toBe(differenceOf(before, after, lift.action).cameIn);
  });
});
