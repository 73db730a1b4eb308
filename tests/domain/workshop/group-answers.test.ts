import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputOfRound } from '../../../src/domain/assessment/round-input';
import { createRound } from '../../../src/domain/engagement/create';
import { emptyTalk } from '../../../src/domain/engagement/empty';
import type { Answer, Round, View } from '../../../src/domain/engagement/engagement';
import { ownResponse } from '../../../src/domain/engagement/progress';
import { countedViews, ratersOf } from '../../../src/domain/workshop/views/counted';
import { groupAnswers } from '../../../src/domain/workshop/group-answers';
import { practiceOrder } from '../../../src/domain/workshop/views/order';
import { withStandingAnswer } from '../../../src/domain/workshop/standing-answer';
import { round as anyRound } from '../engagement/arbitrary';

const order = practiceOrder('2026')!;
const [first, second] = order as [string, string];
const at = '2026-11-21T10:00:00.000Z';
const empty = createRound('r-1', '2026', '2026-11-21');

const view = (place: number, answers: string, rest: Partial<View> = {}): View => ({
  id: `v-${place}-abcdefghij`,
  rater: {},
  via: 'code',
  answers: answers.padEnd(order.length, '.'),
  receivedAt: at,
  out: null,
  ...rest,
});

/** A round with a view for each sign, all on the first practice. */
function group(signs: string, own: Record<string, Answer> = {}, workshop: Partial<Round['workshop']> = {}): Round {
  return {
    ...empty,
    responses: [{ ...ownResponse(empty), answers: own }, ...[...signs].map((sign, place) => view(place, sign))],
    workshop: { ...empty.workshop, revealed: { [first]: at }, ...workshop },
  };
}
const answerOf = (round: Round, practice = first) => groupAnswers(round)[practice];
const level = (given: 1 | 2 | 3 | 4 | 5, evidence?: string): Answer =>
  evidence === undefined ? { kind: 'level', level: given } : { kind: 'level', level: given, evidence };

describe('the answers a round stands for', () => {
  test('are one’s own until something is revealed, whatever others said', () => {
    fc.assert(
      fc.property(anyRound, (round) => {
        const closed = { ...round, agreed: {}, workshop: { ...round.workshop, revealed: {} } };
        expect(groupAnswers(closed)).toEqual(ownResponse(round).answers);
        expect(inputOfRound(closed)).toEqual({ answers: ownResponse(round).answers, weights: round.weights });
      }),
    );
  });

  test('are the lower median of the views that count, one’s own among them', () => {
    expect(answerOf(group('12'))).toEqual(level(1));
    expect(answerOf(group('12', { [first]: level(5) }))).toEqual(level(2));
    expect(answerOf(group('12', { [first]: level(5) }, { ownCounts: false }))).toEqual(level(1));
    expect(answerOf(group('1?-5'))).toEqual(level(1));
  });

  test('count hands that were shown, and no view that is out', () => {
    const hands = { levels: [0, 0, 0, 3, 0] as [number, number, number, number, number], unknown: 0, notApplicable: 0 };
    expect(answerOf(group('11', {}, { tallies: { [first]: hands } }))).toEqual(level(4));
    const round = group('115');
    const out = round.responses.map((each): Round['responses'][number] =>
      each.via !== 'self' && each.answers.startsWith('1') ? { ...each, out: 'removed' } : each,
    );
    expect(answerOf({ ...round, responses: out })).toEqual(level(5));
  });

  test('are "does not apply" where more said so than "don’t know", and "don’t know" else', () => {
    expect(answerOf(group('--?'))).toEqual({ kind: 'notApplicable', reason: '' });
    expect(answerOf(group('-?'))).toEqual({ kind: 'unknown' });
    const mine: Answer = { kind: 'notApplicable', reason: 'No branches' };
    expect(answerOf(group('-', { [first]: mine }))).toEqual(mine);
  });

  test('are one’s own where a revealed practice has no answer of anybody else', () => {
    const mine = level(3, 'The list');
    expect(answerOf(group('..', { [first]: mine }))).toEqual(mine);
    expect(answerOf(group('..', { [first]: mine }, { ownCounts: false }))).toEqual(mine);
    expect(answerOf(group('..'))).toBeUndefined();
  });

  test('are what was agreed on before all else, revealed or not', () => {
    expect(answerOf({ ...group('111'), agreed: { [first]: 4 } })).toEqual(level(4));
    expect(answerOf({ ...group('111'), agreed: { [second]: 4 } }, second)).toEqual(level(4));
  });

  test('stand on what was noted in the talk, else on one’s own note, never on a note of others', () => {
    const talks = { [first]: { ...emptyTalk, evidence: 'Shown at the gates' } };
    expect(answerOf(group('22', { [first]: level(3, 'Mine') }, { talks }))).toEqual(level(2, 'Shown at the gates'));
    expect(answerOf(group('22', { [first]: level(3, 'Mine') }))).toEqual(level(2, 'Mine'));
    const noted = { ...group('2'), responses: [ownResponse(empty), view(1, '2', { notes: { [first]: 'Theirs' } })] };
    expect(JSON.stringify(groupAnswers(noted))).not.toContain('Theirs');
  });

  test('change with every change of the round, and not with the object that holds it', () => {
    const round = group('12');
    expect(answerOf(round)).toEqual(level(1));
    expect(answerOf({ ...round, workshop: { ...round.workshop, minutes: 90 } })).toEqual(level(1));
    expect(answerOf({ ...round, responses: [...round.responses, view(8, '2')] })).toEqual(level(2));
    expect(answerOf({ ...round, workshop: { ...round.workshop, revealed: {} } })).toBeUndefined();
    expect(answerOf(round)).toEqual(level(1));
  });
});

describe('how many people answered', () => {
  test('is the views that count, and oneself where one’s answers count and there are any', () => {
    expect(ratersOf(empty)).toBe(0);
    expect(ratersOf(group('12'))).toBe(2);
    expect(ratersOf(group('12', { [first]: level(3) }))).toBe(3);
    expect(ratersOf(group('12', { [first]: level(3) }, { ownCounts: false }))).toBe(2);
    const out = { ...empty, responses: [...empty.responses, view(1, '1', { out: 'late' }), view(2, '1')] };
    expect(countedViews(out).map(({ id }) => id)).toEqual(['v-2-abcdefghij']);
  });
});

describe('an answer said anew', () => {
  test('stands, for any round and any level', () => {
    const answer = fc.record({
      kind: fc.constant('level' as const),
      level: fc.constantFrom(1, 2, 3, 4, 5),
      evidence: fc.string({ minLength: 1 }),
    });
    fc.assert(
      fc.property(
        anyRound,
        fc.constantFrom(first, second),
        answer as fc.Arbitrary<Answer>,
        (round, practice, given) => {
          const open = { ...round, workshop: { ...round.workshop, revealed: { [first]: at } } };
          expect(answerOf(withStandingAnswer(open, practice, given), practice)).toEqual(given);
        },
      ),
    );
  });

  test('stands before what was noted in a talk in which nobody had answered', () => {
    const round = group('', {}, { talks: { [first]: { ...emptyTalk, evidence: 'Noted' } } });
    expect(answerOf(withStandingAnswer(round, first, level(2, 'Done')))).toEqual(level(2, 'Done'));
  });

  test('of a group leaves each view and one’s own answer as they were', () => {
    const round = group('111', { [first]: level(2, 'Mine') });
    const after = withStandingAnswer(round, first, level(3, 'Done'));
    expect(after.responses).toBe(round.responses);
    expect(after.agreed).toEqual({ [first]: 3 });
    expect(after.workshop.talks[first]?.evidence).toBe('Done');
  });
});
