import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../src/content/roadmap';
import type { OwnAction, Plan } from '../../../src/domain/engagement/engagement';
import { accountOf } from '../../../src/domain/roadmap/why/account';
import { allPlanned } from '../../../src/domain/roadmap/why/compare';
import {
  withChoice,
  withDaysOff,
  withHolidays,
  withOwn,
  withOwnerDays,
  withoutOwn,
  withPin,
  withProgress,
} from '../../../src/domain/roadmap/edit/edit';
import { isFree } from '../../../src/domain/roadmap/why/explain';
import { applyMend, mendsFor, problemKey } from '../../../src/domain/roadmap/mend/mends';
import { planRoadmap } from '../../../src/domain/roadmap/plan';
import type { Roadmap, RoadmapInput } from '../../../src/domain/roadmap/roadmap';
import {
  anyAnswers,
  anyChoice,
  anyDay,
  anyHolidays,
  anyId,
  anyInput,
  anyMonth,
  anyOwn,
  anyPin,
  anyProfile,
  anyProgress,
  emptyPlan,
  input,
  ownIds,
} from './any-input';
import { faultsOf } from './faults';

const start = '2027-03-01';
type Edit = (plan: Plan) => Plan;

/** Everything that can be done to a plan on the page. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(anyId, anyChoice(start)).map(
    ([id, { decision, reason, owner, effort }]): Edit =>
      (plan) =>
        withChoice(plan, id, { decision, reason, owner, effort }),
  ),
  fc.tuple(anyId, fc.option(anyPin(start), { nil: undefined, freq: 3 })).map(
    ([id, pin]): Edit =>
      (plan) =>
        withPin(plan, id, pin),
  ),
  fc.tuple(fc.constantFrom(...ownIds), anyOwn).map(
    ([id, own]): Edit =>
      (plan) =>
        withOwn(plan, id, own),
  ),
  fc.constantFrom(...ownIds).map(
    (id): Edit =>
      (plan) =>
        withoutOwn(plan, id),
  ),
  fc.tuple(anyId, fc.option(anyProgress(start), { nil: undefined, freq: 3 })).map(
    ([id, progress]): Edit =>
      (plan) =>
        withProgress(plan, id, progress),
  ),
  fc.tuple(fc.constantFrom('cx-lead', 'crew'), fc.option(fc.constantFrom(0, 1, 5, 20), { nil: undefined })).map(
    ([owner, days]): Edit =>
      (plan) =>
        withOwnerDays(plan, owner, days),
  ),
  anyHolidays(start).map(
    (set): Edit =>
      (plan) =>
        withHolidays(plan, 'set-1', set),
  ),
  fc.array(anyDay(start), { maxLength: 5 }).map(
    (days): Edit =>
      (plan) =>
        withDaysOff(plan, days),
  ),
  fc.option(anyDay(start)).map((replannedOn): Edit => (plan) => ({ ...plan, replannedOn })),
  fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60)).map((capacity): Edit => (plan) => ({ ...plan, capacity })),
);

/** Ids the two plans hold in the same way. */
function stillHeld(before: Plan, after: Plan): string[] {
  const ids = [...Object.keys(before.choices), ...Object.keys(before.progress)];
  return [...new Set(ids)].filter((id) => {
    const [was, is] = [before, after].map((plan) =>
      JSON.stringify([plan.choices[id]?.pin, plan.choices[id]?.decision === 'refused', plan.progress[id]]),
    );
    const isHeld = before.choices[id]?.pin !== undefined || before.progress[id] !== undefined;
    return isHeld && was === is;
  });
}

const find = (roadmap: Roadmap, id: string) =>
  roadmap.months.flatMap(({ actions }) => actions).find(({ action }) => action === id);

describe('after every edit of any sequence', () => {
  it('the plan is valid, what is held has not moved, and nothing is lost', () => {
    const anySequence = fc.array(anyEdit, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyAnswers, anyProfile, anySequence, (answers, profile, edits) => {
        let plan: Plan = { ...emptyPlan, startOn: start };
        let before = planRoadmap(edition, input({ answers, profile, plan }));
        for (const edit of edits) {
          const next = edit(plan);
          const given = input({ answers, profile, plan: next });
          const after = planRoadmap(edition, given);
          expect(faultsOf(edition, given, after)).toEqual([]);
          for (const id of stillHeld(plan, next)) {
            const [was, is] = [find(before, id), find(after, id)];
            // Written or taken away with this very edit.
            if (Boolean(plan.own[id]) !== Boolean(next.own[id])) continue;
            expect(is?.month).toBe(was?.month);
            if (next.progress[id] ?? next.choices[id]?.pin?.startsOn) expect(is?.startsOn).toBe(was?.startsOn);
          }
          [plan, before] = [next, after];
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('taking it back gives the very plan there was', () => {
    fc.assert(
      fc.property(anyInput, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (given, edits) => {
        const kept = structuredClone(given);
        const before = planRoadmap(edition, given);
        planRoadmap(edition, { ...given, plan: edits.reduce((plan, edit) => edit(plan), given.plan) });
        expect(given).toEqual(kept);
        expect(planRoadmap(edition, given)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('holding an action where it stands', () => {
  it('moves nothing else, but for a few plans in which what it needs is brought elsewhere', () => {
    const organisations = fc.sample(fc.record({ answers: anyAnswers, profile: anyProfile }), { numRuns: 40, seed: 5 });
    const moves = organisations.flatMap(({ answers, profile }) => {
      const given = input({ answers, profile, plan: { ...emptyPlan, startOn: start } });
      const before = planRoadmap(edition, given);
      return allPlanned(before)
        .filter(isFree)
        .slice(0, 4)
        .map(({ action, month }) => {
          const after = planRoadmap(edition, { ...given, plan: withPin(given.plan, action, { month }) });
          const { cameIn, left, moved } = accountOf(before, after, action);
          return cameIn.length + left.length + moved.length;
        });
    });
    expect(moves.length).toBeGreaterThan(100);
    expect(moves.filter((count) => count > 0).length / moves.length).toBeLessThan(0.03);
  }, 30_000);
});

describe('a way to mend a problem', () => {
  const mendFaults = (given: RoadmapInput) => {
    const before = planRoadmap(edition, given);
    return before.problems.flatMap((problem) =>
      mendsFor({ edition, input: given }, before, problem).flatMap((mend) => {
        const mended = { ...given, plan: applyMend(given.plan, mend) };
        const after = planRoadmap(edition, mended);
        const isThere = after.problems.some((other) => problemKey(other) === problemKey(problem));
        const faults = faultsOf(edition, mended, after);
        return isThere || faults.length > 0 ? [{ problem, mend, faults }] : [];
      }),
    );
  };

  it('is only offered when it mends it, and leaves a valid plan', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        // A plan full of nonsense has dozens of problems; a few of them do.
        const choices = Object.fromEntries(Object.entries(given.plan.choices).slice(0, 2));
        expect(mendFaults({ ...given, plan: { ...given.plan, choices, progress: {}, replannedOn: null } })).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('is there for whatever the user holds too early, outside its month, on a day off or in the past', () => {
    const anyTrouble = fc.record({ answers: anyAnswers, id: anyId, pin: anyPin(start), month: anyMonth });
    fc.assert(
      fc.property(anyTrouble, fc.option(anyDay(start)), ({ answers, id, pin }, replannedOn) => {
        const plan = { ...withPin({ ...emptyPlan, startOn: start }, id, pin), replannedOn };
        const given = input({ answers, plan });
        const made = planRoadmap(edition, given);
        const wanting = made.problems.filter(
          (problem) =>
            ['outsideMonth', 'onDayOff', 'endsBeforeStart', 'heldInThePast', 'needComesLater'].includes(problem.kind) &&
            mendsFor({ edition, input: given }, made, problem).length === 0,
        );
        expect(wanting).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a plan with two hundred actions of the user’s own', () => {
  const own = (index: number): OwnAction => ({
    title: `Task ${index}`,
    doneWhen: 'Seen',
    lifts: index % 3 === 0 ? { practice: 'recovery', from: 1, to: 2 } : null,
    month: ((index % 3) + 1) as 1,
    owner: `Team ${index % 9}`,
    effort: (index % 8) / 2 + 0.5,
    // Chains, and here and there a circle.
    needs: [`own-${index - 1}`, `own-${index % 40 === 0 ? index + 3 : index - 7}`, 'mission-statement'],
    quickWin: false,
  });
  const plan: Plan = {
    ...emptyPlan,
    startOn: start,
    own: Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`own-${index}`, own(index)])),
  };

  it('holds them all', () => {
    const given = input({ plan });
    const made = planRoadmap(edition, given);
    expect(faultsOf(edition, given, made)).toEqual([]);
    expect(made.months.flatMap(({ actions }) => actions).filter((one) => one.own)).toHaveLength(200);
  });

  it('holds them all in one month, each of them held there', () => {
    const pinned = Object.keys(plan.own).reduce((made, id) => withPin(made, id, { month: 1 }), plan);
    const given = input({ plan: pinned });
    const made = planRoadmap(edition, given);
    expect(faultsOf(edition, given, made)).toEqual([]);
    expect(made.months[0].actions.filter((one) => one.own)).toHaveLength(200);
    expect(made.problems.some(({ kind }) => kind === 'monthOver')).toBe(true);
  });
});
