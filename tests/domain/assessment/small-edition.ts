/** Small editions for tests: as many practices per area as a test needs, with the rules of 2026. */
import fc from 'fast-check';
import type { AreaId, AssessmentEdition, Level, Practice } from '../../../src/content/schema';
import { model } from '../../../src/content/assessment';
import type { AssessmentInput } from '../../../src/domain/assessment/standing';
import type { Answer } from '../../../src/domain/engagement/engagement';

export function practice(area: AreaId, number: number, more: Partial<Practice> = {}): Practice {
  return {
    id: `${area}-${number}`,
    code: `${area[0]!.toUpperCase()}${number}`,
    area,
    quick: number <= 3,
    resource: 'people',
    strategyElements: ['strategy'],
    programmeElements: ['insight'],
    ...more,
  };
}

/** An edition with this many practices in each area, none where absent. */
export function smallEdition(sizes: Partial<Record<AreaId, number>>): AssessmentEdition {
  const practices = Object.entries(sizes).flatMap(([area, size]) =>
    Array.from({ length: size }, (_, index) => practice(area as AreaId, index + 1)),
  );
  return { model, practices };
}

export const level = (value: Level, evidence?: string): Answer => ({ kind: 'level', level: value, evidence });
export const unknown: Answer = { kind: 'unknown' };
export const notApplicable: Answer = { kind: 'notApplicable', reason: 'Nothing is sold on site' };

/** Levels for listening-1, listening-2 and so on; 0 stands for an unknown. */
export function listening(...values: (Level | 0)[]): AssessmentInput {
  const answers = values.map(
    (value, index) => [`listening-${index + 1}`, value === 0 ? unknown : level(value)] as const,
  );
  return { answers: Object.fromEntries(answers), weights: {} };
}

const anyLevel = fc.constantFrom<Level>(1, 2, 3, 4, 5);
const anyAnswer: fc.Arbitrary<Answer | null> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('level' as const),
      level: anyLevel,
      evidence: fc.constantFrom(undefined, '', ' ', 'A file'),
    }),
  },
  { weight: 2, arbitrary: fc.constant(unknown) },
  { weight: 1, arbitrary: fc.constant(notApplicable) },
  { weight: 1, arbitrary: fc.constant(null) },
);

/** Any answers, some missing, and any weights for an edition. */
export function anyInput(edition: AssessmentEdition): fc.Arbitrary<AssessmentInput> {
  const ids = edition.practices.map((one) => one.id);
  return fc
    .tuple(
      fc.array(anyAnswer, { minLength: ids.length, maxLength: ids.length }),
      fc.array(fc.constantFrom(0.5, 1, 1, 2), { minLength: ids.length, maxLength: ids.length }),
    )
    .map(([answers, weights]) => ({
      answers: Object.fromEntries(ids.flatMap((id, index) => (answers[index] ? [[id, answers[index]]] : []))),
      weights: Object.fromEntries(ids.map((id, index) => [id, { weight: weights[index]! }])),
    }));
}
