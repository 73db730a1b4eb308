/** Random inputs for planning with the shipped edition: answers, profiles, capacities, dates and choices, absurd ones among them. */
import fc from 'fast-check';
import { profileQuestions } from '../../../src/content/context';
import { practices } from '../../../src/content/assessment';
import { actions } from '../../../src/content/roadmap';
import type { Level, Month } from '../../../src/content/schema';
import type {
  Answer,
  HolidaySet,
  OwnAction,
  Pin,
  Plan,
  PlanChoice,
  Profile,
  Progress,
} from '../../../src/domain/engagement/engagement';
import { addDays, fromDayNumber, toDayNumber } from '../../../src/domain/calendar/dates';
import { emptyPlan } from '../../../src/domain/engagement/empty';
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
export const anyMonth = fc.constantFrom<Month>(1, 2, 3);
const anyOwner = fc.constantFrom('', '  ', 'cx-lead', 'CX-Lead ', 'Ms Ng', 'crew', '<script>');

/** Actions of the edition, own ones, and ids that nothing has. */
export const ownIds = ['own-a', 'own-b', 'own-c', 'own-d', 'own-e', 'own-f'];
export const anyId = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...actions.map(({ id }) => id)) },
  { weight: 4, arbitrary: fc.constantFrom(...ownIds) },
  { weight: 1, arbitrary: fc.constantFrom('no-such-action', 'own-gone') },
);

/** A day near the plan: mostly in it. @param first of the plan */
export const anyDay = (first: string) => fc.integer({ min: -20, max: 110 }).map((days) => addDays(first, days));

const whole = <Fields extends object>(fields: { [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> }) =>
  fc.record(fields, { requiredKeys: [] });

export const anyPin = (first: string): fc.Arbitrary<Pin> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ month: anyMonth }) },
    {
      weight: 2,
      arbitrary: fc.record(
        { month: anyMonth, startsOn: anyDay(first), endsOn: anyDay(first) },
        { requiredKeys: ['month', 'startsOn'] },
      ),
    },
    // As a drag on the calendar makes it: whole inside its month.
    {
      weight: 3,
      arbitrary: fc.tuple(anyMonth, fc.nat(29), fc.nat(9)).map(([month, from, length]) => ({
        month,
        startsOn: addDays(first, (month - 1) * 30 + from),
        endsOn: addDays(first, (month - 1) * 30 + Math.min(29, from + length)),
      })),
    },
  ) as fc.Arbitrary<Pin>;

export const anyChoice = (first: string) =>
  whole<PlanChoice>({
    decision: fc.constantFrom('accepted', 'refused'),
    reason: fc.constantFrom('', 'not now', 'x'.repeat(10_000)),
    owner: anyOwner,
    effort: anyEffort,
    pin: anyPin(first),
  }) as fc.Arbitrary<PlanChoice>;

export const anyOwn: fc.Arbitrary<OwnAction> = fc.record({
  title: fc.constantFrom('', 'Call ten tenants'),
  doneWhen: fc.constant('Ten notes'),
  lifts: fc.option(
    fc.record({
      practice: fc.constantFrom(...practices.map(({ id }) => id), 'no-such-practice'),
      from: fc.constantFrom<Level>(1, 2, 3, 4, 5),
      to: fc.constantFrom<Level>(1, 2, 3, 4, 5),
    }),
  ),
  month: anyMonth,
  owner: anyOwner,
  effort: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(1e6)),
  needs: fc.array(anyId, { maxLength: 4 }),
  quickWin: fc.boolean(),
});

export const anyProgress = (first: string): fc.Arbitrary<Progress> =>
  fc
    .record({
      state: fc.constantFrom('underWay' as const, 'done' as const, 'blocked' as const),
      month: anyMonth,
      startedOn: anyDay(first),
      doneOn: anyDay(first),
    })
    .map(({ state, month, startedOn, doneOn }): Progress =>
      state === 'done'
        ? { state, month, startedOn, doneOn }
        : state === 'blocked'
          ? { state, month, startedOn, reason: '' }
          : { state, month, startedOn },
    );

export const anyHolidays = (first: string): fc.Arbitrary<HolidaySet> =>
  fc.record({
    name: fc.constantFrom('', 'Bank holidays'),
    days: fc.array(fc.record({ date: anyDay(first), name: fc.constant('') }), { maxLength: 8 }),
  });

/** @param first of the plan, a plain date */
const anyPlanFrom = (first: string, startOn: string | null): fc.Arbitrary<Plan> =>
  fc
    .record({
      capacity: fc.option(fc.tuple(anyDays, anyDays, anyDays)),
      workingWeek: fc.oneof(
        { weight: 3, arbitrary: fc.constant<Plan['workingWeek']>([1, 2, 3, 4, 5]) },
        {
          weight: 1,
          arbitrary: fc.subarray<Plan['workingWeek'][number]>([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
        },
      ),
      offFrom: fc.integer({ min: 0, max: 90 }),
      offFor: fc.constantFrom(0, 0, 3, 14, 35),
      holidays: fc.dictionary(fc.constantFrom('set-1', 'set-2'), anyHolidays(first), { maxKeys: 2 }),
      owners: fc.dictionary(
        fc.constantFrom('cx-lead', 'ms ng', 'crew', 'nobody'),
        fc.record({ daysPerWeek: fc.constantFrom(0, 0.5, 2.5, 5, 12, 1_000) }),
        { maxKeys: 2 },
      ),
      choices: fc.dictionary(anyId, anyChoice(first), { maxKeys: 12 }),
      own: fc.dictionary(fc.constantFrom(...ownIds), anyOwn, { maxKeys: 4 }),
      progress: fc.dictionary(anyId, anyProgress(first), { maxKeys: 4 }),
      replannedOn: fc.option(anyDay(first), { freq: 2 }),
    })
    .map(({ offFrom, offFor, ...rest }) => ({
      ...rest,
      startOn,
      daysOff: Array.from({ length: offFor }, (_, day) => addDays(first, offFrom + day)),
    }));

/** Plans in which anything may be: what the user decided and nonsense alike. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .option(anyStart)
  .chain((startOn) => anyPlanFrom(startOn !== null && toDayNumber(startOn) !== null ? startOn : '2026-11-23', startOn));

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
