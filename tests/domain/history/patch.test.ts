import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngagement, createRound } from '../../../src/domain/engagement/create';
import type { Plan, Round } from '../../../src/domain/engagement/engagement';
import { isEngagement } from '../../../src/domain/engagement/check';
import { applyPatch, diffRounds, type Patch } from '../../../src/domain/history/patch';
import * as edit from '../../../src/domain/roadmap/edit/edit';
import * as arbitrary from '../engagement/arbitrary';

const empty = createRound('r-1', '2026', '2026-11-21');
const withPlan = (plan: Partial<Plan>): Round => ({ ...empty, plan: { ...empty.plan, ...plan } });
const own: Plan['own'][string] = {
  title: 'Screens at the quay',
  doneWhen: '',
  lifts: null,
  month: 1,
  owner: '',
  effort: 1,
  needs: [],
  quickWin: false,
};

/** Any of the verbs a user has, with any arguments, as a change of the round. */
const action = fc.constantFrom('a', 'b', 'own-a', 'own-b');
const date = fc.constantFrom('2026-12-24', '2027-01-06', '2027-02-15');
const month = fc.constantFrom(1 as const, 2 as const, 3 as const);
const patchOfChoice = fc.record(
  {
    decision: fc.constantFrom('accepted' as const, 'refused' as const, undefined),
    owner: fc.constantFrom('cx-lead', 'crew', undefined),
    effort: fc.constantFrom(0, 2.5, undefined),
    pin: fc.option(fc.record({ month, startsOn: date }, { requiredKeys: ['month'] }), { nil: undefined }),
  },
  { requiredKeys: [] },
);
const ownAction = fc.record({ title: fc.string(), needs: fc.array(action, { maxLength: 3 }), month });
const progress = fc.option(
  fc.oneof(
    fc.record({ state: fc.constant('underWay' as const), month, startedOn: date }),
    fc.record({ state: fc.constant('blocked' as const), month, startedOn: date, reason: fc.string() }),
    fc.record({ state: fc.constant('done' as const), month, startedOn: date, doneOn: date }),
  ),
  { nil: undefined },
);
const holidays = fc.record({ name: fc.string(), days: fc.array(fc.record({ date, name: fc.string() })) });
const level = fc.constantFrom(1 as const, 2 as const, 3 as const);

type Edit = (round: Round) => Round;
const onPlan = (make: (plan: Plan) => Plan): Edit => {
  return (round) => ({ ...round, plan: make(round.plan) });
};
const anEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(action, patchOfChoice).map(([id, patch]) => onPlan((plan) => edit.withChoice(plan, id, patch))),
  fc.tuple(action, ownAction).map(([id, fields]) => onPlan((plan) => edit.withOwn(plan, id, { ...own, ...fields }))),
  action.map((id) => onPlan((plan) => edit.withoutOwn(plan, id))),
  fc.tuple(action, progress).map(([id, state]) => onPlan((plan) => edit.withProgress(plan, id, state))),
  fc
    .tuple(fc.constantFrom('crew', '__proto__', ''), fc.constantFrom(0, 3, undefined))
    .map(([owner, days]) => onPlan((plan) => edit.withOwnerDays(plan, owner, days))),
  fc.option(holidays, { nil: undefined }).map((set) => onPlan((plan) => edit.withHolidays(plan, 'set-1', set))),
  fc.array(date).map((days) => onPlan((plan) => edit.withDaysOff(plan, days))),
  fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map((capacity) => onPlan((plan) => ({ ...plan, capacity }))),
  fc.option(date).map((startOn) => onPlan((plan) => ({ ...plan, startOn, replannedOn: startOn }))),
  fc
    .subarray([1, 2, 3, 4, 5, 6, 7] as Plan['workingWeek'], { minLength: 1 })
    .map((workingWeek) => onPlan((plan) => ({ ...plan, workingWeek }))),
  level.map((listening): Edit => (round) => ({ ...round, targets: { ...round.targets, listening } })),
  fc.tuple(action, level).map(([practice, given]): Edit => (round) => ({
    ...round,
    responses: round.responses.map((response) =>
      response.via === 'self'
        ? { ...response, answers: { ...response.answers, [practice]: { kind: 'level', level: given } } }
        : response,
    ),
  })),
);

describe('undo and redo', () => {
  test('of one step give the exact former and the exact later round, for any two rounds', () => {
    fc.assert(
      fc.property(arbitrary.round, arbitrary.round, (before, other) => {
        const after = { ...other, id: before.id };
        const patch = diffRounds(before, after);
        expect(applyPatch(after, patch, 'undo')).toEqual(before);
        expect(applyPatch(before, patch, 'redo')).toEqual(after);
      }),
    );
  });

  test('of any sequence of edits give every state between, to the first and back to the last', () => {
    fc.assert(
      fc.property(arbitrary.plan, fc.array(anEdit, { maxLength: 25 }), (plan, edits) => {
        const states = [withPlan(plan)];
        for (const make of edits) states.push(make(states.at(-1)!));
        const patches = states.slice(1).map((after, place) => stored(diffRounds(states[place]!, after)));
        let round = states.at(-1)!;
        for (const [place, patch] of [...patches.entries()].toReversed()) {
          round = applyPatch(round, patch, 'undo');
          expect(round).toEqual(states[place]);
        }
        for (const [place, patch] of patches.entries()) {
          round = applyPatch(round, patch, 'redo');
          expect(round).toEqual(states[place + 1]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('give a valid document whatever another tab did between', () => {
    fc.assert(
      fc.property(
        fc.array(anEdit, { maxLength: 8 }),
        anEdit,
        fc.array(anEdit, { maxLength: 5 }),
        (first, mine, theirs) => {
          const before = first.reduce((round, make) => make(round), empty);
          const after = mine(before);
          const changed = theirs.reduce((round, make) => make(round), after);
          const undone = applyPatch(changed, diffRounds(before, after), 'undo');
          const redone = applyPatch(undone, diffRounds(before, after), 'redo');
          for (const round of [undone, redone]) expect(isEngagement(createEngagement('e-1', round))).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('share what the step did not touch', () => {
    const before = withPlan({ choices: { a: { owner: 'crew' }, b: { owner: 'crew' } } });
    const after = onPlan((plan) => edit.withChoice(plan, 'a', { effort: 2 }))(before);
    const undone = applyPatch(after, diffRounds(before, after), 'undo');
    expect(undone.plan.choices['b']).toBe(before.plan.choices['b']);
    expect(undone.responses).toBe(before.responses);
    expect(applyPatch(before, diffRounds(before, after), 'undo')).toBe(before);
  });
});

describe('undo after somebody else changed something', () => {
  const undo = (before: Round, after: Round, now: Round) => applyPatch(now, diffRounds(before, after), 'undo').plan;

  test('leaves another field of the same action alone', () => {
    const after = withPlan({ choices: { a: { decision: 'accepted' } } });
    const now = withPlan({ choices: { a: { decision: 'accepted', owner: 'crew' } } });
    expect(undo(empty, after, now).choices).toEqual({ a: { owner: 'crew' } });
    expect(undo(empty, after, after).choices).toEqual({});
  });

  test('takes only its own days and holidays out of a list', () => {
    const before = withPlan({ daysOff: ['2026-12-24'] });
    const after = withPlan({ daysOff: ['2026-12-24', '2026-12-31'] });
    const now = withPlan({ daysOff: ['2026-12-24', '2026-12-31', '2027-01-06'] });
    expect(undo(before, after, now).daysOff).toEqual(['2026-12-24', '2027-01-06']);
    expect(undo(after, before, withPlan({ daysOff: ['2027-01-06'] })).daysOff).toEqual(['2027-01-06', '2026-12-31']);
  });

  test('does not bring back a part of what was removed meanwhile', () => {
    const before = withPlan({ own: { 'own-a': own } });
    const after = withPlan({ own: { 'own-a': { ...own, title: 'Boards at the quay' } } });
    expect(undo(before, after, empty)).toEqual(empty.plan);
  });

  test('takes a state of another kind whole', () => {
    const before = withPlan({ progress: { a: { state: 'underWay', month: 1, startedOn: '2027-01-04' } } });
    const after = withPlan({
      progress: { a: { state: 'done', month: 1, startedOn: '2027-01-04', doneOn: '2027-01-08' } },
    });
    const now = withPlan({ progress: { a: { state: 'blocked', month: 1, startedOn: '2027-01-04', reason: '' } } });
    expect(undo(before, after, now).progress).toEqual(before.plan.progress);
  });

  test('does not reach for the prototype, whatever the path', () => {
    const patch: Patch = [
      { path: ['__proto__', 'polluted'], before: true, after: undefined },
      { path: ['plan', 'constructor', 'prototype', 'polluted'], before: true, after: undefined },
    ];
    expect(applyPatch(empty, patch, 'undo')).toBe(empty);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

/** As it comes back from the database. */
function stored(patch: Patch): Patch {
  return structuredClone(patch);
}
