import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../../../../src/content/assessment';
import type { Rater, Round } from '../../../../src/domain/engagement/engagement';
import { groupsOf, seniorities, type Groups } from '../../../../src/domain/workshop/agreement/groups';
import { order, roundOf } from '../group';

const first = order[0]!;
const functions = ['Sales', 'Service', 'IT'];

/** @param people "leader 4", "front-line Sales ?", "2": who they are and what they answer to the first practice */
function groups(people: readonly string[], change: (round: Round) => Round = (round) => round): Groups {
  const parsed = people.map((each) => {
    const words = each.split(' ');
    const seniority = seniorities.find((name) => words.includes(name));
    const name = functions.find((one) => words.includes(one));
    const rater: Rater = { ...(seniority && { seniority }), ...(name && { function: name }) };
    return { sign: words.at(-1)!, rater };
  });
  const round = roundOf(
    parsed.map(({ sign }) => sign),
    parsed.map(({ rater }) => rater),
  );
  const asked = change({ ...round, workshop: { ...round.workshop, functions } });
  return groupsOf(asked, [first], model.thresholds).get(first)!;
}
const times = (n: number, who: string) => Array.from({ length: n }, () => who);

describe('the parts of a group', () => {
  it('have their counts, their people and their lower median by seniority, leaders first', () => {
    const { bySeniority } = groups([
      ...times(3, 'front-line 2'),
      ...times(3, 'front-line 1'),
      ...times(5, 'leader 4'),
      'leader ?',
    ]);
    expect(bySeniority).toEqual([
      {
        name: 'leader',
        kind: 'shown',
        n: 6,
        counts: { levels: [0, 0, 0, 5, 0], unknown: 1, notApplicable: 0 },
        lowerMedian: 4,
      },
      {
        name: 'front-line',
        kind: 'shown',
        n: 6,
        counts: { levels: [3, 3, 0, 0, 0], unknown: 0, notApplicable: 0 },
        lowerMedian: 1,
      },
    ]);
  });

  it('are shown from five who answered this practice in any way, and say when they are fewer', () => {
    const people = [...times(4, 'leader 4'), 'leader .', ...times(5, 'front-line -'), ...times(6, 'manager 3')];
    expect(groups(people).bySeniority.map(({ name, kind }) => [name, kind])).toEqual([
      ['leader', 'hidden'],
      // With four leaders hidden, a second group has to be: the whole less the others would be theirs.
      ['manager', 'hidden'],
      ['front-line', 'shown'],
    ]);
    expect(groups(people).bySeniority.slice(0, 2)).toEqual([
      { name: 'leader', kind: 'hidden', why: 'few' },
      { name: 'manager', kind: 'hidden', why: 'tells' },
    ]);
  });

  it('come by function too, in the order of the workshop, and only those of whom somebody answered', () => {
    const { byFunction } = groups([...times(6, 'Service 2'), ...times(5, 'Sales 4')]);
    expect(byFunction.map(({ name, kind }) => [name, kind])).toEqual([
      ['Sales', 'shown'],
      ['Service', 'shown'],
    ]);
  });

  it('are not made safe by hands, which everybody saw', () => {
    const people = [...times(6, 'leader 4'), '2', '2'];
    const withHands = groups(people, (round) => ({
      ...round,
      workshop: { ...round.workshop, tallies: { [first]: { levels: [9, 9, 0, 0, 0], unknown: 0, notApplicable: 0 } } },
    }));
    expect(withHands.bySeniority).toEqual([{ name: 'leader', kind: 'hidden', why: 'tells' }]);
  });

  it('take in one’s own answers where these count', () => {
    const own = (round: Round): Round => {
      const [self, ...views] = round.responses;
      const answers = { [first]: { kind: 'level' as const, level: 1 as const } };
      return { ...round, responses: [{ ...self!, via: 'self', rater: { seniority: 'leader' }, answers }, ...views] };
    };
    expect(groups(times(4, 'leader 4'), own).bySeniority).toMatchObject([{ kind: 'shown', n: 5, lowerMedian: 4 }]);
  });

  it('hold, with those of whom nothing is known, everybody who was counted', () => {
    const person = fc.tuple(
      fc.constantFrom('', ...seniorities),
      fc.constantFrom('', ...functions),
      fc.constantFrom(...'12345?-'),
    );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (people) => {
        const { bySeniority } = groups(people.map((words) => words.filter(Boolean).join(' ')));
        for (const part of bySeniority) {
          const mine = people.filter(([seniority]) => seniority === part.name);
          if (part.kind === 'shown') {
            expect(part.n).toBe(mine.length);
            expect(part.counts.levels).toEqual(
              [...'12345'].map((sign) => mine.filter((each) => each[2] === sign).length),
            );
          } else expect(part.why).toBe(mine.length < 5 ? 'few' : 'tells');
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the gap between leaders and front line', () => {
  it('is pointed out from one level, whoever sees it higher', () => {
    expect(groups([...times(5, 'leader 4'), ...times(5, 'front-line 3')]).gap).toEqual({
      leader: 4,
      frontLine: 3,
      isFlagged: true,
    });
    expect(groups([...times(5, 'leader 2'), ...times(5, 'front-line 3')]).gap).toMatchObject({ isFlagged: true });
    expect(groups([...times(5, 'leader 3'), ...times(5, 'front-line 3')]).gap).toMatchObject({ isFlagged: false });
  });

  it('is not told where one of the two is hidden, or has no level', () => {
    expect(groups([...times(5, 'leader 4'), ...times(4, 'front-line 1')]).gap).toBeNull();
    expect(groups([...times(5, 'leader 4'), ...times(5, 'front-line ?')]).gap).toBeNull();
  });
});
