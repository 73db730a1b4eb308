/** Random inputs for planning with the shipped edition: answers, profiles, capacities, dates and choices, absurd ones among them. */
import fc from 'fast-check';
import { profileQuestions } from '../../../src/content/context';
import { practices } from '../../../src/content/assessment';
import { actions } from '../../../src/content/roadmap';
import type { Answer, Plan, Profile } from '../../../src/domain/engagement/engagement';
import { addDays, fromDayNumber, toDayNumber } from '../../../src/domain/calendar/dates';
import { emptyPlan } from '../../../src/domain/engagement/plan-schema';
import type { RoadmapInput } from '../../../src/domain/roadmap/roadmap';

export { emptyPlan };

export function input(parts: Partial<RoadmapInput> = {}): RoadmapInput {
  return { answers: {}, weights: {}, targets: {}, profile: {}, plan: emptyPlan, today: '2026-11-23', ...parts };
}

export const level = (value: number): Answer => ({ kind: 'level', level: value as 1 });

/** Every practice at the level its index picks from `pattern`; 0 is "don't know". */
export function answersAt(...pattern: number[]): Record<string, Answer> {
  return Object.fromEntries(
    practices.map(({ id }, index) => {
      const value = pattern[index % pattern.length]!;
      return [id, value === 0 ? ({ kind: 'unknown' } as const) : level(value)];
    }),
  );
}

const anyLevel = (lowest: number, highest: number) => fc.integer({ min: lowest, max: highest }).map(level);

/** Organisations of every kind: even, uneven, barely answered, all at one end. */
export const anyAnswers: fc.Arbitrary<Record<string, Answer>> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom(0, 1, 6))
  .chain(([a, b, gaps]) =>
    fc.record(
      Object.fromEntries(
        practices.map(({ id }) => [
          id,
          fc.oneof(
            { weight: 12, arbitrary: anyLevel(Math.min(a, b), Math.max(a, b)) },
            { weight: gaps, arbitrary: fc.constant<Answer>({ kind: 'unknown' }) },
            { weight: Math.floor(gaps / 3), arbitrary: fc.constant<Answer>({ kind: 'notApplicable', reason: 'none' }) },
            { weight: gaps, arbitrary: fc.constant(undefined) },
          ),
        ]),
      ),
    ),
  )
  .map(
    (found) =>
      Object.fromEntries(Object.entries(found).filter(([, answer]) => answer !== undefined)) as Record<string, Answer>,
  );

export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  Object.fromEntries(
    profileQuestions.map(({ id, many, options }) => [id, many ? fc.subarray(options) : fc.constantFrom(...options)]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Profile>;

const anyDate = fc.integer({ min: toDayNumber('1950-01-01')!, max: toDayNumber('2150-12-31')! }).map(fromDayNumber);
const anyStart = fc.oneof(anyDate, fc.constantFrom('2028-02-29', '2026-12-31', '2001-01-06', '2027-02-29', 'never'));
const anyDays = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 600 }).map((quarters) => quarters / 4) },
  { weight: 1, arbitrary: fc.constantFrom(0, -3, NaN, Infinity, 1e9) },
);
const anyEffort = fc.oneof(
  fc.integer({ min: 1, max: 120 }).map((quarters) => quarters / 4),
  fc.constantFrom(0, -1, NaN, 0.1, 1e12),
);

const anyChoice = fc.record(
  {
    decision: fc.constantFrom('accepted', 'refused'),
    reason: fc.constantFrom('', 'not now', 'x'.repeat(10_000)),
    owner: fc.constantFrom('', '  ', 'cx-lead', 'Ms Ng', '<script>'),
    effort: anyEffort,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Plan['choices'][string]>;

const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    startOn: fc.option(anyStart),
    capacity: fc.option(fc.tuple(anyDays, anyDays, anyDays)),
    offFrom: fc.integer({ min: 0, max: 90 }),
    offFor: fc.constantFrom(0, 0, 3, 14, 35),
    choices: fc.dictionary(fc.constantFrom(...actions.map(({ id }) => id), 'no-such-action'), anyChoice, {
      maxKeys: 12,
    }),
  })
  .map(({ offFrom, offFor, startOn, ...rest }) => {
    const first = addDays(startOn !== null && toDayNumber(startOn) !== null ? startOn : '2026-11-23', offFrom);
    return { ...emptyPlan, ...rest, startOn, daysOff: Array.from({ length: offFor }, (_, day) => addDays(first, day)) };
  });

export const anyInput: fc.Arbitrary<RoadmapInput> = fc.record({
  answers: anyAnswers,
  weights: fc.dictionary(
    fc.constantFrom(...practices.map(({ id }) => id)),
    fc.record({ weight: fc.constantFrom(0.5, 1, 2) }),
    { maxKeys: 6 },
  ),
  targets: fc.dictionary(
    fc.constantFrom('listening', 'aligning', 'engaging', 'driving'),
    fc.constantFrom(2, 3, 4, 5),
  ) as fc.Arbitrary<RoadmapInput['targets']>,
  profile: anyProfile,
  plan: anyPlan,
  today: anyDate,
});
