import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import type { Plan } from '../../../../src/domain/engagement/engagement';
import { accountOf } from '../../../../src/domain/roadmap/why/account';
import { allPlanned, comparePlans } from '../../../../src/domain/roadmap/why/compare';
import { isFree } from '../../../../src/domain/roadmap/why/explain';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import type { Roadmap } from '../../../../src/domain/roadmap/roadmap';
import { answersAt, anyInput, emptyPlan, input, level } from '../any-input';

const answers = answersAt(2);
const plan = (parts: Partial<Plan> = {}, given = answers) =>
  planRoadmap(edition, input({ answers: given, plan: { ...emptyPlan, capacity: [40, 30, 45], ...parts } }));
const before = plan();
const ids = (roadmap: Roadmap) => allPlanned(roadmap).map(({ action }) => action);
const freely = (roadmap: Roadmap) => allPlanned(roadmap).filter(isFree);

describe('the account of a change', () => {
  it('is empty when nothing changed', () => {
    const nothing = { calendar: null, cameIn: [], left: [], moved: [], redated: [] };
    expect(accountOf(before, plan())).toEqual(nothing);
  });

  it('tells a new first day once, and no other reason for the dates it moves', () => {
    const account = accountOf(before, plan({ startOn: '2027-03-01' }));
    expect(account.calendar).toBe('start');
    expect(account.cameIn).toEqual([]);
    expect(account.redated.length).toBe(ids(before).length);
    expect(new Set(account.redated.map(({ why }) => why.kind))).toEqual(new Set(['calendar']));
  });

  it('tells days off in the same way', () => {
    const account = accountOf(before, plan({ daysOff: ['2026-11-25'] }));
    expect(account.calendar).toBe('workingDays');
  });

  it('names what took the days of an action that no longer fits', () => {
    const grown = freely(before).find(({ month }) => month === 2)!;
    const after = plan({ choices: { [grown.action]: { effort: 20, decision: 'accepted' } } });
    const { left } = accountOf(before, after, grown.action);
    expect(left.length).toBeGreaterThan(0);
    expect(left.map(({ action }) => action)).not.toContain(grown.action);
    expect(left.some(({ why }) => why.kind === 'monthFull' && why.by !== null)).toBe(true);
  });

  it('says that a month has fewer days where they were taken away', () => {
    const { left, moved } = accountOf(before, plan({ capacity: [40, 30, 20] }));
    const why = [...left, ...moved].map((one) => one.why);
    expect(why).toContainEqual({ kind: 'fewerDays', month: 3 });
  });

  it('says whose room it is that something came into', () => {
    const rooms = freely(before).flatMap(({ action, month }) => {
      const after = plan({ choices: { [action]: { decision: 'refused' } } });
      const { cameIn } = accountOf(before, after, action);
      return cameIn.filter(({ why }) => why.kind === 'roomFrom' && why.action === action && why.month === month);
    });
    expect(rooms.length).toBeGreaterThan(0);
  });

  it('says of what leaves because the action before it was moved that it comes after that one', () => {
    const told = freely(before)
      .filter(({ month }) => month < 3)
      .flatMap(({ action }) => {
        const after = plan({ choices: { [action]: { pin: { month: 3 } } } });
        return accountOf(before, after, action)
          .left.filter((one) =>
            allPlanned(before)
              .find((was) => was.action === one.action)!
              .after.includes(action),
          )
          .map(({ why }) => ({ why, action }));
      });
    expect(told.length).toBeGreaterThan(0);
    for (const { why, action } of told) expect(why).toEqual({ kind: 'after', action });
  });

  it('never says that an answer changed when none did', () => {
    const some = [answersAt(2), answersAt(1, 2, 3), answersAt(3, 1), answersAt(2, 4, 1, 3)];
    const kinds = some.flatMap((given) => {
      const from = plan({}, given);
      const changes = [
        ...from.waiting.map(({ action }) => ({ [action]: { decision: 'accepted' as const } })),
        ...freely(from).map(({ action }) => ({ [action]: { decision: 'refused' as const } })),
      ];
      return changes.flatMap((choices) => {
        const { cameIn, left, moved } = accountOf(from, plan({ choices }, given));
        return [...cameIn, ...left, ...moved].map(({ why }) => why.kind);
      });
    });
    expect(kinds.length).toBeGreaterThan(100);
    expect(kinds).not.toContain('answer');
  }, 30_000);

  it('says that an answer opened what nobody could plan before', () => {
    const practice = before.plannables.get(freely(before)[0]!.action)!.practice;
    const unknown = plan({}, { ...answers, [practice]: { kind: 'unknown' } });
    const known = plan({}, { ...answers, [practice]: level(2) });
    const { cameIn } = accountOf(unknown, known);
    expect(cameIn.filter(({ why }) => why.kind === 'answer').map(({ why }) => why)).toContainEqual({
      kind: 'answer',
      practice,
    });
  });

  it('of any two plans leads from the actions of the one to those of the other, each told once with where it is', () => {
    fc.assert(
      fc.property(anyInput, anyInput, fc.boolean(), (one, other, isSameAnswers) => {
        const then = planRoadmap(edition, one);
        const now = planRoadmap(edition, isSameAnswers ? { ...one, plan: other.plan } : other);
        const { cameIn, left, moved, redated } = accountOf(then, now);
        const gone = new Set(left.map(({ action }) => action));
        const rest = ids(then).filter((action) => !gone.has(action));
        expect([...rest, ...cameIn.map(({ action }) => action)].sort()).toEqual(ids(now).sort());
        const told = [...cameIn, ...left, ...moved, ...redated].map(({ action }) => action);
        expect(new Set(told).size).toBe(told.length);
        const place = new Map(allPlanned(now).map((planned) => [planned.action, planned]));
        for (const { action, to } of moved) expect(place.get(action)!.month).toBe(to);
        for (const { action, startsOn } of redated) expect(place.get(action)!.startsOn).toBe(startsOn);
        const pairs = comparePlans(then, now);
        expect(pairs.left.length + pairs.gone.length).toBe(left.length);
      }),
      { numRuns: 60 },
    );
  });
});
