import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { assessmentEdition } from '../../../src/content/assessment';
import type { AssessmentEdition, Level } from '../../../src/content/schema';
import { assess } from '../../../src/domain/assessment/assess';
import type { Assessment, AssessmentInput, Standing } from '../../../src/domain/assessment/standing';
import { anyInput, level, listening, notApplicable, smallEdition } from './small-edition';

const eight = smallEdition({ listening: 8 });
const earned = (edition: AssessmentEdition, input: AssessmentInput) => assess(edition, input).areas.listening.earned;

describe('the earned level against the rounded mean (handbook 7.2)', () => {
  const cases: [levels: Level[], rounded: number, earned: Level][] = [
    [[4, 4, 4, 4, 4, 4, 1, 1], 3, 2],
    [[5, 5, 5, 5, 1, 1, 1, 1], 3, 1],
    [[3, 3, 3, 3, 3, 2, 2, 2], 3, 2],
    [[4, 4, 4, 4, 4, 4, 3, 2], 4, 3],
    [[3, 3, 3, 3, 3, 3, 2, 2], 3, 3],
    [[5, 5, 5, 5, 5, 5, 5, 5], 5, 5],
  ];
  test.each(cases)('%j has a mean that rounds to %i and earns %i', (levels, rounded, expected) => {
    const mean = levels.reduce<number>((sum, one) => sum + one, 0) / levels.length;
    expect(Math.round(mean)).toBe(rounded);
    expect(earned(eight, listening(...levels))).toBe(expected);
  });
});

describe('a level', () => {
  it('is not stated under seventy per cent of the weight answered', () => {
    const ten = smallEdition({ listening: 10 });
    expect(earned(ten, listening(4, 4, 4, 4, 4, 4, 4, 0, 0, 0))).toBe(4);
    expect(earned(ten, listening(4, 4, 4, 4, 4, 4, 0, 0, 0, 0))).toBeNull();
  });

  it('leaves out what does not apply', () => {
    const input = { answers: { 'listening-1': level(3), 'listening-2': notApplicable }, weights: {} };
    const { listening: area } = assess(smallEdition({ listening: 2 }), input).areas;
    expect(area).toMatchObject({ earned: 3, coverage: 1, counts: { total: 1, notApplicable: 1, open: 0 } });
  });

  it('counts a heavier practice for more', () => {
    const input = listening(3, 3, 2);
    expect(earned(smallEdition({ listening: 3 }), input)).toBe(2);
    expect(earned(smallEdition({ listening: 3 }), { ...input, weights: { 'listening-1': { weight: 2 } } })).toBe(3);
  });

  it('of the whole is the lowest area, which is what holds it back', () => {
    const edition = smallEdition({ listening: 1, aligning: 2, driving: 1 });
    const answers = { 'listening-1': level(4), 'aligning-1': level(2), 'aligning-2': level(3), 'driving-1': level(2) };
    const result = assess(edition, { answers, weights: {} });
    expect(result.overall).toMatchObject({ earned: 2, position: 2.7, coverage: 1 });
    expect(result.holdsBack).toEqual(['driving', 'aligning']);
  });

  it('of the whole is missing as long as one area has none', () => {
    const edition = smallEdition({ listening: 1, aligning: 1 });
    const result = assess(edition, { answers: { 'listening-1': level(4) }, weights: {} });
    expect(result.overall.earned).toBeNull();
    expect(result.holdsBack).toEqual([]);
    expect(result.areas.listening.earned).toBe(4);
  });

  it('claimed at three or above counts as two where no evidence is written down', () => {
    const answers = { 'listening-1': level(4, 'The register'), 'listening-2': level(3, '  ') };
    const { listening: area } = assess(smallEdition({ listening: 2 }), { answers, weights: {} }).areas;
    expect(area).toMatchObject({ earned: 3, evidenced: 2, counts: { evidenced: 1 } });
  });
});

describe('the position', () => {
  it('is cut and not rounded', () => {
    expect(assess(eight, listening(3, 3, 3, 3, 3, 3, 3, 2)).overall.position).toBe(2.8);
    expect(assess(smallEdition({ listening: 3 }), listening(2, 2, 3)).overall.position).toBe(2.3);
  });

  it('is absent while nothing has a level, and the band is then the whole scale', () => {
    expect(assess(eight, listening()).overall).toMatchObject({
      earned: null,
      position: null,
      coverage: 0,
      band: { low: 1, high: 5 },
      positionBand: { low: 1, high: 5 },
    });
  });
});

it('ignores answers to practices of another edition', () => {
  const input = { answers: { ...listening(3).answers, gone: level(1) }, weights: {} };
  expect(assess(smallEdition({ listening: 1 }), input).overall.earned).toBe(3);
});

describe('for any answers and weights', () => {
  const edition = smallEdition({ listening: 5, aligning: 3, engaging: 3, driving: 2 });
  const input = anyInput(edition);
  const standings = (result: Assessment): Standing[] => [result.overall, ...Object.values(result.areas)];

  test('raising an answer lowers no level and no position', () => {
    fc.assert(
      fc.property(input, fc.nat(), (before, pick) => {
        const raisable = Object.entries(before.answers).filter(
          ([, answer]) => answer.kind === 'level' && answer.level < 5,
        );
        const [id, answer] = raisable[pick % Math.max(raisable.length, 1)] ?? [];
        if (!id || answer?.kind !== 'level') return;
        const raised = { ...answer, level: (answer.level + 1) as Level };
        const after = standings(assess(edition, { ...before, answers: { ...before.answers, [id]: raised } }));
        standings(assess(edition, before)).forEach((old, index) => {
          const now = after[index]!;
          expect(now.earned ?? 0).toBeGreaterThanOrEqual(old.earned ?? 0);
          expect(now.evidenced ?? 0).toBeGreaterThanOrEqual(old.evidenced ?? 0);
          expect(now.position ?? 0).toBeGreaterThanOrEqual(old.position ?? 0);
          expect(now.band.low).toBeGreaterThanOrEqual(old.band.low);
          expect(now.band.high).toBeGreaterThanOrEqual(old.band.high);
        });
      }),
    );
  });

  test('the band holds the earned level, and the position band the position', () => {
    fc.assert(
      fc.property(input, (any) => {
        for (const { earned: stated, band, position, positionBand } of standings(assess(edition, any))) {
          expect(band.low).toBeLessThanOrEqual(band.high);
          if (stated !== null) {
            expect(band.low).toBeLessThanOrEqual(stated);
            expect(band.high).toBeGreaterThanOrEqual(stated);
          }
          if (position !== null) {
            expect(positionBand.low).toBeLessThanOrEqual(position);
            expect(positionBand.high).toBeGreaterThanOrEqual(position);
          }
        }
      }),
    );
  });

  test('an unknown answer counts for no level: it is worth what no answer is worth', () => {
    fc.assert(
      fc.property(input, (any) => {
        const known = Object.entries(any.answers).filter(([, answer]) => answer.kind !== 'unknown');
        const without = standings(assess(edition, { ...any, answers: Object.fromEntries(known) }));
        standings(assess(edition, any)).forEach((one, index) => {
          expect({ ...one, counts: null }).toEqual({ ...without[index]!, counts: null });
        });
      }),
    );
  });

  test('the evidenced level is never above the claimed one', () => {
    fc.assert(
      fc.property(input, (any) => {
        for (const one of standings(assess(edition, any))) {
          expect(one.evidenced === null).toBe(one.earned === null);
          expect(one.evidenced ?? 0).toBeLessThanOrEqual(one.earned ?? 0);
        }
      }),
    );
  });

  test('every practice is counted once', () => {
    fc.assert(
      fc.property(input, (any) => {
        const { counts, coverage } = assess(edition, any).overall;
        expect(counts.levelled + counts.unknown + counts.open).toBe(counts.total);
        expect(counts.total + counts.notApplicable).toBe(edition.practices.length);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the order of the practices makes no difference', () => {
    fc.assert(
      fc.property(
        input,
        fc.shuffledSubarray(edition.practices as never[], { minLength: edition.practices.length }),
        (any, practices) => {
          expect(assess({ ...edition, practices }, any)).toEqual(assess(edition, any));
        },
      ),
    );
  });
});

it('gives the whole edition a level when every practice has the same one', () => {
  for (const value of [1, 2, 3, 4, 5] as const) {
    const answers = Object.fromEntries(assessmentEdition.practices.map((one) => [one.id, level(value)]));
    expect(assess(assessmentEdition, { answers, weights: {} }).overall).toMatchObject({
      earned: value,
      position: value,
    });
  }
});
