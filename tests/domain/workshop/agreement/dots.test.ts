import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPlan, dotsIn } from '../../../../src/domain/workshop/agreement/dots';

const counts = fc.array(fc.nat(3000), { minLength: 5, maxLength: 5 });

describe('the dots of a group', () => {
  it('are one for each rater up to sixty, in a single heap while that stays low', () => {
    const plan = dotPlan([[0, 2, 3, 0, 1]]);
    expect(plan).toEqual({ each: 1, columns: 1 });
    expect(dotsIn([0, 2, 3, 0, 1], plan).map(({ level, row }) => [level, row])).toEqual([
      [2, 0],
      [2, 1],
      [3, 0],
      [3, 1],
      [3, 2],
      [5, 0],
    ]);
    expect(dotPlan([[60, 0, 0, 0, 0]])).toEqual({ each: 1, columns: 8 });
  });

  it('stand for several where raters are many, and one who stands alone still has a dot', () => {
    const plan = dotPlan([[1, 0, 0, 1999, 0]]);
    expect(plan.each).toBe(50);
    expect(dotsIn([1, 0, 0, 1999, 0], plan).filter(({ level }) => level === 1)).toHaveLength(1);
  });

  it('are never so many that a page could not draw them, never two in one place, and all heaps of a page can be compared', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1, maxLength: 4 }), (groups) => {
        const plan = dotPlan(groups);
        for (const group of groups) {
          const dots = dotsIn(group, plan);
          expect(dots.length).toBeLessThanOrEqual(65);
          expect(new Set(dots.map(({ level, column, row }) => `${level} ${column} ${row}`)).size).toBe(dots.length);
          for (const [place, n] of group.entries()) {
            const heap = dots.filter(({ level }) => level === place + 1).length;
            expect(heap).toBe(Math.ceil(n / plan.each));
          }
        }
      }),
    );
  });
});
