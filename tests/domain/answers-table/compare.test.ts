import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putAnswers, takeAnswersBack } from '../../../src/domain/answers-table/apply';
import { compareAnswers } from '../../../src/domain/answers-table/compare';
import type { GivenRow } from '../../../src/domain/answers-table/table';
import { createRound } from '../../../src/domain/engagement/create';
import type { Answer } from '../../../src/domain/engagement/engagement';
import { ownResponse } from '../../../src/domain/engagement/progress';

const row = (practice: string, rest: Partial<GivenRow>): GivenRow => ({
  line: 2,
  practice,
  answer: null,
  reason: '',
  evidence: '',
  ...rest,
});
const compare = (rows: GivenRow[], current: Record<string, Answer>) => compareAnswers({ rows, problems: [] }, current);

describe('what a table would change', () => {
  it('is told apart: new, changed and the same', () => {
    const current: Record<string, Answer> = {
      b: { kind: 'level', level: 2, evidence: 'Minutes' },
      c: { kind: 'unknown' },
    };
    const found = compare(
      [
        row('a', { answer: { kind: 'level', level: 3 } }),
        row('b', { answer: { kind: 'level', level: 4 } }),
        row('c', { answer: { kind: 'unknown' } }),
      ],
      current,
    );
    expect(found.fresh).toEqual([{ practice: 'a', before: undefined, after: { kind: 'level', level: 3 } }]);
    expect(found.changed).toEqual([
      { practice: 'b', before: current['b'], after: { kind: 'level', level: 4, evidence: 'Minutes' } },
    ]);
    expect(found.same).toEqual(['c']);
  });

  it('leaves notes and reasons that stand here where the table has none', () => {
    const current: Record<string, Answer> = { a: { kind: 'notApplicable', reason: 'No shops', evidence: 'Deed' } };
    expect(compare([row('a', { answer: { kind: 'notApplicable' } })], current).same).toEqual(['a']);
    expect(compare([row('a', { evidence: 'New deed' })], current).changed[0]?.after).toEqual({
      kind: 'notApplicable',
      reason: 'No shops',
      evidence: 'New deed',
    });
  });

  it('names a note that has no answer to stand beside', () => {
    expect(compare([row('a', { evidence: 'Minutes' })], {}).problems).toEqual([
      { kind: 'noteAlone', line: 2, practice: 'a' },
    ]);
  });
});

const answer = fc.oneof(
  fc.record({ kind: fc.constant('level'), level: fc.constantFrom(1, 2, 3, 4, 5) }),
  fc.record({ kind: fc.constant('unknown'), evidence: fc.string({ minLength: 1 }) }),
) as fc.Arbitrary<Answer>;
const answers = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), answer, { noNullPrototype: true });
const roundWith = (own: Record<string, Answer>) => {
  const round = createRound('r-1', '2026', '2026-11-21');
  return { ...round, responses: [{ ...ownResponse(round), answers: own }] };
};

describe('putting a table in', () => {
  it('and taking it back gives the former answers', () => {
    fc.assert(
      fc.property(answers, answers, (before, after) => {
        const changes = Object.entries(after).map(([practice, to]) => ({
          practice,
          before: before[practice],
          after: to,
        }));
        const round = roundWith(before);
        const put = putAnswers(round, changes);
        expect(ownResponse(put).answers).toEqual({ ...before, ...after });
        expect(takeAnswersBack(put, changes)).toEqual(round);
      }),
    );
  });

  it('and taking it back leaves alone what was answered anew since', () => {
    const changes = [
      { practice: 'a', before: undefined, after: { kind: 'level', level: 2 } as const },
      { practice: 'b', before: undefined, after: { kind: 'level', level: 2 } as const },
    ];
    const put = putAnswers(roundWith({}), changes);
    const since = putAnswers(put, [{ practice: 'b', before: undefined, after: { kind: 'level', level: 5 } }]);
    expect(ownResponse(takeAnswersBack(since, changes)).answers).toEqual({ b: { kind: 'level', level: 5 } });
  });
});
