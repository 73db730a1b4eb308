import { describe, expect, test } from 'vitest';
import { assessmentEdition } from '../../../../src/content/assessment';
import { assess } from '../../../../src/domain/assessment/assess';
import { inputOfRound } from '../../../../src/domain/assessment/round-input';
import { editionInScope } from '../../../../src/domain/assessment/scope';
import { createRound } from '../../../../src/domain/engagement/create';
import type { Round } from '../../../../src/domain/engagement/engagement';
import { ownResponse } from '../../../../src/domain/engagement/progress';
import { withAsked } from '../../../../src/domain/workshop/invitation/with-asked';

const all = assessmentEdition.practices.map(({ id }) => id);
const quick = assessmentEdition.practices.filter((practice) => practice.quick).map(({ id }) => id);
const empty = createRound('round-1', '2026', '2026-11-22');

function answered(round: Round, practices: readonly string[]): Round {
  const own = ownResponse(round);
  const answers = Object.fromEntries(practices.map((id) => [id, { kind: 'level', level: 3 } as const]));
  return { ...round, responses: round.responses.map((each) => (each === own ? { ...own, answers } : each)) };
}

function earned(round: Round) {
  const input = inputOfRound(round);
  return assess(editionInScope(assessmentEdition, round.way, input.answers), input).overall.earned;
}

describe('what people are asked', () => {
  test('is what their result rests on: a group that agreed on all it was asked has a level', () => {
    const asked = withAsked(empty, quick);
    const agreed = Object.fromEntries(quick.map((practice) => [practice, 3 as const]));
    expect(earned({ ...asked, agreed })).toBe(3);
    expect(asked.workshop.practices).toEqual(quick);
  });

  test('leaves in what the one at the keyboard answered beyond it', () => {
    const before = answered(empty, all);
    expect(earned(withAsked(before, quick))).toBe(earned(before));
  });

  test('is everything again for somebody who only looked at the quick way', () => {
    expect(withAsked(withAsked(empty, quick), all).way).toBe('full');
  });

  test('does not take the level from somebody who answered the quick way and then asks others for everything', () => {
    const own = answered({ ...empty, way: 'quick' }, quick);
    expect(earned(withAsked(own, all))).toBe(3);
  });
});
