import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AssessmentEdition, Level } from '../../../src/content/schema';
import { assess } from '../../../src/domain/assessment/assess';
import { liftsTo, nextLevel, nextLevelOverall, type Lift } from '../../../src/domain/assessment/next-level';
import type { AssessmentInput } from '../../../src/domain/assessment/standing';
import { anyInput, level, listening, smallEdition } from './small-edition';

const eight = smallEdition({ listening: 8 });
const lift = (number: number, from: Level, to: Level): Lift => ({ practice: `listening-${number}`, from, to });

describe('what earns the next level', () => {
  it('is the practices two below and then as many of the nearest as the share asks for', () => {
    expect(nextLevel(eight, listening(3, 3, 3, 2, 2, 2, 2, 1), 'listening')).toEqual({
      area: 'listening',
      to: 3,
      lifts: [lift(4, 2, 3), lift(5, 2, 3), lift(8, 1, 3)],
    });
  });

  it('leaves a forced practice one below when the share is met without it', () => {
    expect(nextLevel(eight, listening(3, 3, 3, 3, 3, 3, 2, 1), 'listening').lifts).toEqual([lift(8, 1, 2)]);
  });

  it('takes one heavy practice rather than two light ones', () => {
    const input = { ...listening(3, 3, 2, 2, 2), weights: { 'listening-5': { weight: 2 } } };
    expect(nextLevel(smallEdition({ listening: 5 }), input, 'listening').lifts).toEqual([lift(3, 2, 3), lift(5, 2, 3)]);
  });

  it('is empty at the top and where there is no level to go on from', () => {
    expect(nextLevel(smallEdition({ listening: 1 }), listening(5), 'listening')).toEqual({
      area: 'listening',
      to: null,
      lifts: [],
    });
    expect(nextLevel(eight, listening(1, 1), 'listening')).toEqual({ area: 'listening', to: null, lifts: [] });
  });

  it('asks of the whole organisation what each of its lowest areas needs', () => {
    const edition = smallEdition({ listening: 1, aligning: 1, engaging: 1 });
    const answers = { 'listening-1': level(2), 'aligning-1': level(4), 'engaging-1': level(2) };
    expect(nextLevelOverall(edition, { answers, weights: {} })).toEqual({
      to: 3,
      areas: [
        { area: 'listening', to: 3, lifts: [{ practice: 'listening-1', from: 2, to: 3 }] },
        { area: 'engaging', to: 3, lifts: [{ practice: 'engaging-1', from: 2, to: 3 }] },
      ],
    });
  });
});

describe('against every possible set of lifts', () => {
  const five = smallEdition({ listening: 5 });

  test('no set with fewer practices, or as many and fewer steps, or the same and earlier ones, earns the level', () => {
    fc.assert(
      fc.property(anyInput(five), fc.constantFrom<Level>(2, 3, 4, 5), (input, target) => {
        if (!Object.values(input.answers).some((answer) => answer.kind === 'level')) return;
        expect(liftsTo(five, input, 'listening', target)).toEqual(bruteForce(five, input, target));
      }),
      { numRuns: 250 },
    );
  });

  test('the lifts earn exactly the next level once they are done', () => {
    const edition = smallEdition({ listening: 8, aligning: 3 });
    fc.assert(
      fc.property(anyInput(edition), (input) => {
        const { to, lifts } = nextLevel(edition, input, 'listening');
        if (to === null) return;
        expect(lifts.length).toBeGreaterThan(0);
        expect(assess(edition, lifted(input, lifts)).areas.listening.earned).toBe(to);
      }),
    );
  });
});

function lifted(input: AssessmentInput, lifts: readonly Lift[]): AssessmentInput {
  return {
    ...input,
    answers: { ...input.answers, ...Object.fromEntries(lifts.map((one) => [one.practice, level(one.to)])) },
  };
}

/** Tries every way to raise the answered practices and keeps the best by the order that `liftsTo` promises. */
function bruteForce(edition: AssessmentEdition, input: AssessmentInput, target: Level): Lift[] {
  const all = edition.practices.flatMap((practice) => {
    const answer = input.answers[practice.id];
    return answer?.kind === 'level'
      ? [{ practice: practice.id, from: answer.level, weight: input.weights[practice.id]!.weight }]
      : [];
  });
  const total = all.reduce((sum, one) => sum + one.weight, 0);
  const rankOf = (lifts: (Lift & { index: number })[]): number[] => [
    lifts.length,
    lifts.reduce((sum, one) => sum + one.to - one.from, 0),
    ...lifts.map((one) => one.index),
    ...lifts.map((one) => -one.to),
  ];
  let best: (Lift & { index: number })[] | null = null;
  const go = (index: number, lifts: (Lift & { index: number })[]): void => {
    const one = all[index];
    if (one) {
      for (let to = one.from; to <= 5; to += 1)
        go(
          index + 1,
          to === one.from ? lifts : [...lifts, { practice: one.practice, from: one.from, to: to as Level, index }],
        );
      return;
    }
    const after = all.map((each, at) => ({
      ...each,
      level: lifts.find((raise) => raise.index === at)?.to ?? each.from,
    }));
    const reached = after.reduce((sum, each) => sum + (each.level >= target ? each.weight : 0), 0);
    if (reached < 0.75 * total || after.some((each) => each.level < target - 1)) return;
    if (best === null || before(rankOf(lifts), rankOf(best))) best = lifts;
  };
  go(0, []);
  return (best as (Lift & { index: number })[] | null)?.map(({ practice, from, to }) => ({ practice, from, to })) ?? [];
}

function before(a: number[], b: number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (b[at] === undefined || a[at]! < b[at]);
}
