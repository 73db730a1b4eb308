/** Five hundred organisations that could be real: every staff band and sector, tight to ample days, targets, weights, part-time owners. */
import fc from 'fast-check';
import { practices } from '../../../src/content/assessment';
import { profileQuestions } from '../../../src/content/context';
import { actions, roadmapEdition } from '../../../src/content/roadmap';
import { areaIds } from '../../../src/content/schema';
import type { Answer, Plan, Profile } from '../../../src/domain/engagement/engagement';
import { emptyPlan } from '../../../src/domain/engagement/empty';
import { defaultCapacity } from '../../../src/domain/roadmap/capacity';
import type { RoadmapInput } from '../../../src/domain/roadmap/roadmap';

const today = '2026-11-23';

/** 0 to 1 without the leaning to the ends that finds faults and makes nobody plausible. */
const evenly = fc.noBias(fc.integer({ min: 0, max: 999 }).map((part) => part / 1000));

/** Answers around a level of the organisation's own; few say that they do not know or that a practice does not apply. */
const answers = fc
  .tuple(fc.constantFrom(1.3, 1.8, 2.2, 2.6, 3, 3.4, 4), fc.constantFrom(0.6, 1, 1.5), fc.constantFrom(0, 0.05, 0.15))
  .chain(([middle, spread, gaps]) =>
    fc.array(fc.tuple(evenly, evenly), { minLength: practices.length, maxLength: practices.length }).map((draws) =>
      Object.fromEntries(
        practices.map(({ id }, index): [string, Answer] => {
          const [shift, gap] = draws[index]!;
          if (gap < gaps) return [id, gap < gaps / 4 ? { kind: 'notApplicable', reason: 'none' } : { kind: 'unknown' }];
          const level = Math.min(5, Math.max(1, Math.round(middle + spread * (2 * shift - 1))));
          return [id, { kind: 'level', level: level as 1, evidence: level >= 3 ? 'shown' : '' } as Answer];
        }),
      ),
    ),
  );

const profile = fc.record(
  Object.fromEntries(
    profileQuestions.map(({ id, many, options }) => [id, many ? fc.subarray(options) : fc.constantFrom(...options)]),
  ),
) as fc.Arbitrary<Profile>;

const share = fc.constantFrom(0.5, 0.75, 1, 1, 1.25, 1.5, 2, 3);
const owners = [...new Set(actions.map(({ owner }) => owner))];

const plan = fc.record({
  shares: fc.option(fc.tuple(share, share, share), { freq: 2 }),
  owners: fc.dictionary(
    fc.constantFrom(...owners),
    fc.constantFrom(0.5, 1, 2, 4, 10).map((daysPerWeek) => ({ daysPerWeek })),
    { maxKeys: 5 },
  ),
  choices: fc.dictionary(
    fc.constantFrom(...actions.filter(({ backbone }) => !backbone).map(({ id }) => id)),
    fc.constantFrom<Plan['choices'][string]>({ decision: 'accepted' }, { decision: 'refused', reason: '' }),
    { maxKeys: 4 },
  ),
});

const organisation = fc
  .record({
    answers,
    profile,
    plan,
    weights: fc.dictionary(
      fc.constantFrom(...practices.map(({ id }) => id)),
      fc.constantFrom({ weight: 0.5 }, { weight: 2 }),
      { maxKeys: 5 },
    ),
    targets: fc.dictionary(fc.constantFrom(...areaIds), fc.constantFrom(2, 3, 4), { maxKeys: 3 }),
  })
  .map(({ plan: { shares, ...decided }, ...rest }): RoadmapInput => {
    const usual = defaultCapacity(roadmapEdition, rest.profile);
    const capacity = shares && (shares.map((part) => Math.round(usual * part * 4) / 4) as [number, number, number]);
    return { ...rest, plan: { ...emptyPlan, ...decided, capacity }, today } as RoadmapInput;
  });

/** The same ones each time. */
export function organisations(count: number): RoadmapInput[] {
  return fc.sample(organisation, { numRuns: count, seed: 90 });
}
