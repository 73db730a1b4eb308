/** What the checks promise over statements labelled by hand; `npm run corpus` prints the figures by rule. */
import { describe, expect, test } from 'vitest';
import { check } from '../../corpus/check';
import { precision, recall, scoresOf } from '../../corpus/score';
import { heldOut, tuned } from '../../fixtures/statements/corpus';

const all = [...tuned, ...heldOut];

describe('The corpus of statements', () => {
  test('has at least 150 different statements from fifteen sectors', () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(15);
  });

  test.each([
    ['all statements', all],
    ['the statements nobody tuned on', heldOut],
  ])('is read as promised: %s', (_name, samples) => {
    const { must, rest } = scoresOf(samples.map(check));
    expect(precision(must)).toBeGreaterThanOrEqual(0.97);
    expect(recall(must)).toBeGreaterThanOrEqual(0.95);
    expect(precision(rest)).toBeGreaterThanOrEqual(0.9);
    expect(recall(rest)).toBeGreaterThanOrEqual(0.85);
  });
});
