import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marginOf, noiseOf } from '../../../../src/domain/statements/reading/noise';
import { sampleIn, sampleOfPart } from '../../../../src/domain/statements/reading/sample';
import { context } from '../context';

const metric = (id: string) => context.metrics.find((each) => each.id === id)!;

describe('The margin of one sample', () => {
  test.each([
    [50, 21],
    [100, 15],
    [200, 11],
    [400, 7.5],
    [1000, 4.8],
  ])('of a net score of 25 from %d answers is that of the handbook: %d points', (sample, points) =>
    expect(marginOf(metric('net-promoter-score'), 25, sample)!).toBeCloseTo(points, points < 10 ? 1 : -0.5),
  );
  test.each([
    [50, 11],
    [100, 8],
    [400, 4],
  ])('of satisfaction of 80 %% from %d answers is that of the handbook: %d points', (sample, points) =>
    expect(Math.round(marginOf(metric('customer-satisfaction'), 80, sample)!)).toBe(points),
  );
});

describe('The margin of a change', () => {
  test('is that of the difference of two samples', () =>
    expect(noiseOf(metric('churn'), 18, 400)).toBeCloseTo(Math.SQRT2 * marginOf(metric('churn'), 18, 400)!, 10));
  test('is not known where the catalogue has no way to it, nor for figures that cannot be', () => {
    expect(noiseOf(metric('cost-to-serve'), 4, 400)).toBeNull();
    expect(noiseOf(metric('churn'), 120, 400)).toBeNull();
    expect(noiseOf(metric('churn'), 18, 0)).toBeNull();
    expect(noiseOf(metric('net-promoter-score'), -120, 400)).toBeNull();
  });
  test('is never nothing, and shrinks with the sample', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 5000 }), (share, sample) => {
        const [one, four] = [noiseOf(metric('churn'), share, sample)!, noiseOf(metric('churn'), share, 4 * sample)!];
        expect(four).toBeGreaterThan(0);
        expect(four).toBeLessThan(one);
      }),
    );
  });
});

describe('A sample', () => {
  test.each([
    ['640 orders', 640],
    ['n = 400', 400],
    ['4,180 tickets since January', 4180],
    ['a survey of about 1.2k guests', 1200],
    ['400', 400],
    ['about 1,200 guests asked in May 2026', 1200],
  ])('"%s" has %d', (part, size) => expect(sampleOfPart(part)!.size).toBe(size));
  test.each(['every ticket', '10 %', '', 'May 2026'])('"%s" has no size', (part) =>
    expect(sampleOfPart(part)).toBeNull(),
  );
  test.each([
    ['Churn falls from 18 % (May 2026, 400 answers) to 16 %.', 400],
    ['Churn falls from 18 % (n = 12,000) to 16 %.', 12_000],
    ['In a survey of about 1.2k guests, NPS was 25.', 1200],
    ['Based on 640 orders, 9 in 10 came on time.', 640],
  ])('is found in "%s"', (text, size) => expect(sampleIn(text, context.words)!.size).toBe(size));
  test('is no baseline: "from 400 complaints to 300" has none', () =>
    expect(sampleIn('We go from 400 complaints to 300.', context.words)).toBeNull());
});
