/** Rounds with a group in them, for tests. */
import { createRound } from '../../../src/domain/engagement/create';
import type { Rater, Round, View } from '../../../src/domain/engagement/engagement';
import { practiceOrder } from '../../../src/domain/workshop/views/order';

export const order = practiceOrder('2026')!;

export const viewOf = (answers: string, place: number, extra: Partial<View> = {}): View => ({
  id: `v-${place}-abcdefghij`,
  rater: {},
  via: 'code',
  answers,
  receivedAt: '2026-11-22T10:00:00.000Z',
  out: null,
  ...extra,
});

/** @param answers packed, a text a person; raters by the same place */
export function roundOf(answers: readonly string[], raters: readonly Rater[] = [], change: Partial<Round> = {}): Round {
  const round = createRound('round-1', '2026', '2026-11-22');
  const views = answers.map((each, place) => viewOf(each, place, { rater: raters[place] ?? {} }));
  return { ...round, ...change, responses: [...(change.responses ?? round.responses), ...views] };
}
