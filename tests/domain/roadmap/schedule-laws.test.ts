import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/dates';
import { ownerKey } from '../../../src/domain/roadmap/owner-days';
import { schedule, type ScheduleInput, type Task } from '../../../src/domain/roadmap/dates/schedule';

const day = (number: number) => addDays('2026-01-01', number);
const rates: Record<string, number> = { one: 1, part: 0.4, team: 2.5, nobody: 0, ' ONE ': 1 };

/** Months with gaps in them, as weekends and holidays leave them. */
const anyDays = fc.tuple(
  ...[0, 30, 60].map((first) =>
    fc
      .subarray(
        Array.from({ length: 30 }, (_, index) => first + index),
        { minLength: 1 },
      )
      .map((some) => some.map(day)),
  ),
);

const anyHeld = fc.record(
  { startsOn: fc.integer({ min: -5, max: 95 }).map(day), endsOn: fc.integer({ min: -5, max: 95 }).map(day) },
  { requiredKeys: ['startsOn'] },
);

const anyTask = fc.record({
  owner: fc.constantFrom(...Object.keys(rates)),
  effort: fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4),
  month: fc.constantFrom(1 as const, 2 as const, 3 as const),
  looksBack: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  held: fc.option(anyHeld, { nil: undefined, freq: 6 }),
  needs: fc.array(fc.nat(), { maxLength: 2 }),
});

/** Whatever comes before something stands earlier in the list, and in no later month. */
const anyInput = fc
  .record({
    made: fc.array(anyTask, { maxLength: 25 }),
    days: anyDays,
    earliest: fc.option(fc.nat(90).map(day), { freq: 4 }),
  })
  .map(({ made, days, earliest }): ScheduleInput => {
    const tasks = made.map((task, index): Task => ({ id: `t${index}`, ...task }));
    const before = new Map(
      made.map(({ needs }, index) => [
        `t${index}`,
        needs
          .map((need) => (index === 0 ? -1 : need % index))
          .filter((need) => need >= 0 && made[need]!.month <= made[index]!.month)
          .map((need) => `t${need}`),
      ]),
    );
    return { tasks, before, days, rateOf: (owner) => rates[owner] ?? rates[ownerKey(owner)]!, earliest };
  });

const hasEnd = ({ held }: Task) => held?.endsOn !== undefined && held.endsOn >= held.startsOn;

describe('every schedule', () => {
  it('dates everything: what is held on its dates, the rest on days of its month, from the earliest day on where it can', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { slots } = schedule(input);
        for (const task of input.tasks) {
          const { startsOn, endsOn } = slots.get(task.id)!;
          expect(startsOn <= endsOn).toBe(true);
          if (task.held) {
            expect(startsOn).toBe(task.held.startsOn);
            if (hasEnd(task)) expect(endsOn).toBe(task.held.endsOn);
            continue;
          }
          const month = input.days[task.month - 1]!;
          const ahead = month.filter((one) => one >= (input.earliest ?? ''));
          const open = ahead.length > 0 ? ahead : month;
          expect(open).toContain(startsOn);
          expect(open).toContain(endsOn);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('starts nothing before what it needs has ended, nor on the same day where another does it, unless it says so', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { slots, tight } = schedule(input);
        const byId = new Map(input.tasks.map((task) => [task.id, task]));
        for (const task of input.tasks) {
          for (const id of input.before.get(task.id)!) {
            const need = byId.get(id)!;
            if (tight.includes(task.id) || (task.held && (need.held || tight.includes(id)))) continue;
            const [ends, starts] = [slots.get(id)!.endsOn, slots.get(task.id)!.startsOn];
            const isSame = ownerKey(need.owner) === ownerKey(task.owner);
            expect(isSame ? ends <= starts : ends < starts).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives no owner more work than they have time, over any stretch of days, apart from what it names', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { slots, tight } = schedule(input);
        const all = input.days.flat();
        for (const theirs of Map.groupBy(input.tasks, ({ owner }) => ownerKey(owner)).values()) {
          const rate = input.rateOf(theirs[0]!.owner);
          const kept = theirs
            .filter(({ id }) => !tight.includes(id))
            .map(({ id, effort }) => ({ effort, ...slots.get(id)! }));
          for (const { startsOn: from } of kept) {
            for (const { endsOn: to } of kept) {
              const inside = kept.filter(({ startsOn, endsOn }) => startsOn >= from && endsOn <= to);
              const work = inside.reduce((sum, { effort }) => sum + effort, 0);
              const there = all.filter((one) => one >= from && one <= to).length * rate;
              expect(work).toBeLessThanOrEqual(there + 1e-3);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds room wherever each owner’s work fits the month and nothing waits for anything', () => {
    const free = anyInput.map((input): ScheduleInput => ({
      ...input,
      tasks: input.tasks.map((task) => ({ ...task, held: undefined })),
      before: new Map(),
      earliest: null,
    }));
    fc.assert(
      fc.property(free, (input) => {
        const { tight } = schedule(input);
        for (const [month, here] of Map.groupBy(input.tasks, (task) => task.month)) {
          for (const theirs of Map.groupBy(here, ({ owner }) => ownerKey(owner)).values()) {
            const work = theirs.reduce((sum, { effort }) => sum + effort, 0);
            const fits = work <= input.days[month - 1]!.length * input.rateOf(theirs[0]!.owner);
            if (fits) expect(theirs.filter(({ id }) => tight.includes(id))).toEqual([]);
          }
        }
      }),
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(schedule(input)).toEqual(schedule(input));
      }),
      { numRuns: 50 },
    );
  });
});
