import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disagreementOf, precision, recall, scoresOf, type Marked } from './score';

const must = (rule: string) => ({ rule, severity: 'must' as const });
const should = (rule: string) => ({ rule, severity: 'should' as const });
const hint = (rule: string) => ({ rule, severity: 'hint' as const });

describe('Precision and recall of labelled statements', () => {
  test('count a must-fix rule for each phrase', () => {
    const { must: score, byRule } = scoresOf([
      { must: ['wish', 'wish', 'gap'], rest: [], found: [must('wish'), must('gap'), must('gap')] },
    ]);
    expect(score).toEqual({ expected: 3, found: 3, right: 2 });
    expect(byRule.get('wish')).toEqual({ expected: 2, found: 1, right: 1, isMust: true });
    expect(byRule.get('gap')).toEqual({ expected: 1, found: 2, right: 1, isMust: true });
  });

  test('count any other rule once a statement', () => {
    const { rest } = scoresOf([
      { must: [], rest: ['hedge'], found: [should('hedge'), should('hedge'), hint('tone')] },
      { must: [], rest: ['hedge'], found: [] },
    ]);
    expect(rest).toEqual({ expected: 2, found: 2, right: 1 });
    expect(precision(rest)).toBe(0.5);
    expect(recall(rest)).toBe(0.5);
  });

  test('do not let a finding of one statement stand for another statement', () => {
    const { must: score } = scoresOf([
      { must: ['wish'], rest: [], found: [] },
      { must: [], rest: [], found: [must('wish')] },
    ]);
    expect(score).toEqual({ expected: 1, found: 1, right: 0 });
  });

  test('leave out what careful readers would differ on', () => {
    const { must: score, rest } = scoresOf([
      { must: ['wish'], rest: ['hedge'], either: ['wish', 'tone', 'hedge'], found: [hint('tone')] },
    ]);
    expect(score).toEqual({ expected: 0, found: 0, right: 0 });
    expect(rest).toEqual({ expected: 0, found: 0, right: 0 });
  });

  test('are whole where nothing was expected and nothing found', () => {
    const none = { expected: 0, found: 0, right: 0 };
    expect([precision(none), recall(none)]).toEqual([1, 1]);
  });

  test('name what was missed and what was wrong, with repeats of must-fix rules', () => {
    expect(
      disagreementOf({ must: ['wish', 'wish'], rest: ['hedge'], found: [must('gap'), hint('tone'), hint('tone')] }),
    ).toEqual({ missed: ['wish', 'wish', 'hedge'], wrong: ['gap', 'tone'] });
  });

  const rule = fc.constantFrom('a', 'b', 'c');
  const marked: fc.Arbitrary<Marked> = fc.record({
    must: fc.array(rule),
    rest: fc.array(rule.map((id) => `hint-${id}`)),
    either: fc.array(rule, { maxLength: 1 }),
    found: fc.array(
      fc.oneof(
        rule.map(must),
        rule.map((id) => hint(`hint-${id}`)),
      ),
    ),
  });

  test('never count more right than expected or found, and add up over the rules', () => {
    fc.assert(
      fc.property(fc.array(marked), (statements) => {
        const scores = scoresOf(statements);
        for (const score of [scores.must, scores.rest, ...scores.byRule.values()]) {
          expect(score.right).toBeLessThanOrEqual(Math.min(score.expected, score.found));
        }
        const right = [...scores.byRule.values()].reduce((sum, score) => sum + score.right, 0);
        expect(right).toBe(scores.must.right + scores.rest.right);
      }),
    );
  });

  test('agree with the list of disagreements', () => {
    fc.assert(
      fc.property(marked, (statement) => {
        const { must: m, rest: r } = scoresOf([statement]);
        const { missed, wrong } = disagreementOf(statement);
        expect(missed.length).toBe(m.expected - m.right + r.expected - r.right);
        expect(wrong.length).toBe(m.found - m.right + r.found - r.right);
      }),
    );
  });
});
