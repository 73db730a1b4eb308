import { describe, expect, test } from 'vitest';
import { lint } from '../../../src/domain/statements/lint';
import { corpus } from '../../fixtures/statements/corpus';
import { context } from './context';

describe('The corpus of statements', () => {
  test('has at least sixty statements from fifteen sectors', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(60);
    expect(new Set(corpus.map((sample) => sample.sector)).size).toBeGreaterThanOrEqual(15);
  });
  test.each(corpus.map((sample) => [sample.text, sample] as const))('%s', (_text, sample) => {
    const found = lint(sample.kind, sample.text, {}, { ...context, customerWord: sample.customerWord ?? '' });
    const must = found.filter((finding) => finding.severity === 'must').map((finding) => finding.rule);
    expect(must.sort()).toEqual(sample.must.toSorted());
  });
});
