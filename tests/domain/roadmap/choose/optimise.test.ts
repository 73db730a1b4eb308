import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByMonth, From, Instance, Item, Need, Placement } from '../../../../src/domain/roadmap/choose/instance';
import { goOnFrom, optimise } from '../../../../src/domain/roadmap/choose/optimise';
import { instanceFor } from '../../../bench/planner/instances';
import { organisations } from '../../../bench/planner/organisations';
import { brokenRules, worthOf } from '../../../bench/planner/worth';

const days = (most: number) => fc.integer({ min: 0, max: most });
const threeOf = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<ByMonth<T>> => fc.tuple(one, one, one);
const from = fc.constantFrom<From>(1, 2, 3, 4, 4, 4);

/** Any instance, with steps that some items share, chains of needs, tight months and owners. */
const anyInstance = (mostItems: number): fc.Arbitrary<Instance> =>
  fc
    .record({
      steps: fc.array(from, { minLength: 3, maxLength: 6 }),
      owners: fc.array(threeOf(days(12)), { minLength: 1, maxLength: 3 }),
      left: threeOf(days(20)),
      wantsQuickWin: threeOf(fc.boolean()),
      wantsWeakest: threeOf(fc.boolean()),
      count: fc.integer({ min: 0, max: mostItems }),
    })
    .chain(({ steps, owners, count, ...rest }) => {
      const step = fc.integer({ min: 0, max: steps.length - 1 });
      const open = steps.flatMap((there, index) => (there === 4 ? [index] : []));
      const item = (index: number): fc.Arbitrary<Item> =>
        fc
          .record({
            effort: fc.integer({ min: 1, max: 10 }),
            owner: fc.integer({ min: 0, max: owners.length - 1 }),
            earliest: fc.constantFrom<1 | 2 | 3>(1, 2, 3),
            worth: fc.integer({ min: 1, max: 1000 }),
            // What an item brings it does not build on.
            makes: fc.subarray(open, { maxLength: Math.min(2, open.length) }),
            below: fc.uniqueArray(step, { maxLength: 1 }),
            needs: fc.array(
              fc.record<Need>({
                fixedFrom: from,
                item: fc.integer({ min: -1, max: index - 1 }),
                steps: fc.uniqueArray(step, { minLength: 1, maxLength: 2 }),
              }),
              { maxLength: 1 },
            ),
            quickWin: fc.boolean(),
            weakest: fc.boolean(),
          })
          .map(({ worth, below, ...other }) => ({
            ...other,
            id: `item-${index}`,
            below: below.filter((one) => !other.makes.includes(one)),
            value: [worth, Math.round(worth * 0.95), Math.round(worth * 0.9)],
          }));
      return fc.tuple(...Array.from({ length: count }, (_, index) => item(index))).map((items) => ({
        ...rest,
        items,
        steps,
        owners: owners.map((left, index) => ({ name: `owner-${index}`, left })),
      }));
    });

/** Tries every month, and none, for every item. */
function bestOf(instance: Instance): { rules: number; value: number } {
  let best = { rules: 0, value: 0 };
  const visit = (index: number, placements: readonly Placement[]) => {
    if (index === instance.items.length) {
      const worth = worthOf(instance, placements);
      const isBetter = worth.rules > best.rules || (worth.rules === best.rules && worth.value > best.value);
      // Two that open one another break no rule by themselves, and yet neither can be the first.
      const canBegin = () => goOnFrom(instance, placements) !== null;
      if (isBetter && brokenRules(instance, placements).length === 0 && canBegin()) best = worth;
      return;
    }
    const { id } = instance.items[index]!;
    visit(index + 1, placements);
    for (const month of [1, 2, 3] as const) visit(index + 1, [...placements, { id, month }]);
  };
  visit(0, []);
  return best;
}

describe('the choice of free actions', () => {
  it('keeps as many rules as can be kept and comes near the best value, where every choice can be tried', () => {
    fc.assert(
      fc.property(anyInstance(5), (instance) => {
        const found = worthOf(instance, optimise(instance));
        const best = bestOf(instance);
        expect(found.rules).toBe(best.rules);
        expect(found.value).toBeGreaterThanOrEqual(best.value * 0.97);
      }),
      { numRuns: 150 },
    );
  });

  it('stays as it is when it is gone on from, and is given up where it does not stand any more', () => {
    const byId = (some: readonly Placement[] | null) => some?.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const input of organisations(25)) {
      const instance = instanceFor(input);
      const placements = optimise(instance);
      expect(byId(goOnFrom(instance, placements))).toEqual(byId(placements));
      expect(goOnFrom(instance, [...placements, { id: 'gone', month: 1 }])).not.toBeNull();
      if (placements.length > 0) expect(goOnFrom({ ...instance, left: [0, 0, 0] }, placements)).toBeNull();
    }
  });

  it('breaks no hard rule, and is the same each time', () => {
    fc.assert(
      fc.property(anyInstance(14), (instance) => {
        const placements = optimise(instance);
        expect(brokenRules(instance, placements)).toEqual([]);
        expect(optimise(instance)).toEqual(placements);
      }),
      { numRuns: 300 },
    );
  });

  it('breaks no hard rule and leaves out nothing that fits, for organisations as they are', () => {
    for (const input of organisations(25)) {
      const instance = instanceFor(input);
      const placements = optimise(instance);
      expect(brokenRules(instance, placements)).toEqual([]);
      const planned = new Set(placements.map(({ id }) => id));
      const fitting = instance.items.filter(
        ({ id }) =>
          !planned.has(id) &&
          ([1, 2, 3] as const).some((month) => brokenRules(instance, [...placements, { id, month }]).length === 0),
      );
      expect(fitting.map(({ id }) => id)).toEqual([]);
    }
  });
});
