import { describe, expect, it } from 'vitest';
import { currentRound } from '../../../../src/domain/engagement/create';
import type { Round } from '../../../../src/domain/engagement/engagement';
import { withFunctionCarried } from '../../../../src/domain/workshop/invitation/named-function';
import { groupEngagement, viewAt } from '../../../support/group';

const was = ['On board', 'Head office'];

/** A round of three people, whose functions are called so by now. */
function roundWith(functions: string[]): Round {
  const round = currentRound(groupEngagement({ views: 0 }));
  const views = [...was, undefined].map((each, place) =>
    viewAt(place, { rater: each === undefined ? {} : { name: 'Ann', function: each } }),
  );
  const self = round.responses.filter((each) => each.via === 'self');
  return { ...round, responses: [...self, ...views], workshop: { ...round.workshop, functions } };
}

const functionsOf = (round: Round) =>
  round.responses.flatMap((each) => (each.via === 'self' ? [] : [each.rater.function]));

describe('a function that gets another name', () => {
  it('takes the people along who came in under the former one, and nobody else', () => {
    const round = roundWith(['Crew', 'Head office']);
    const after = withFunctionCarried(round, 'On board', 0);
    expect(functionsOf(after)).toEqual(['Crew', 'Head office', undefined]);
    expect(after.responses.at(-3)).toMatchObject({ rater: { name: 'Ann', function: 'Crew' } });
  });

  it('takes them into the function whose name it gets', () => {
    expect(functionsOf(withFunctionCarried(roundWith(['Head office', 'Head office']), 'On board', 0))).toEqual([
      'Head office',
      'Head office',
      undefined,
    ]);
  });

  it.each([
    ['the name is gone', ['', 'Head office'], 'On board', 0],
    ['it had none before', ['Crew', 'Head office'], '', 0],
    ['it is called as before', was, 'On board ', 0],
    ['another one is still called so', ['Crew', 'On board'], 'On board', 0],
    ['nobody belongs to it', ['On board', 'Head office', 'Crew'], 'Depot', 2],
  ])('leaves everybody where they are when %s', (_, functions, former, place) => {
    const round = roundWith(functions);
    expect(withFunctionCarried(round, former, place)).toBe(round);
  });
});
