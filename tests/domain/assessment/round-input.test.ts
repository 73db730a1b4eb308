import { expect, it } from 'vitest';
import { createRound } from '../../../src/domain/engagement/create';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { inputOfRound } from '../../../src/domain/assessment/round-input';
import { level, unknown } from './small-edition';

it('reads the first response, with the level the group agreed on in place of its own', () => {
  const empty = createRound('round-1', '2026', '2026-11-21');
  const answers = { insight: level(4, 'The report'), 'joined-data': unknown };
  const round = { ...empty, responses: [{ ...ownResponse(empty), answers }], agreed: { insight: 3 as const } };
  expect(inputOfRound(round).answers).toEqual({ insight: level(3, 'The report'), 'joined-data': unknown });
});
