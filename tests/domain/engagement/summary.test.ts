import { describe, expect, test } from 'vitest';
import { practices } from '../../../src/content/assessment';
import { createEngagement, createRound, currentRound } from '../../../src/domain/engagement/create';
import type { Engagement, Round } from '../../../src/domain/engagement/engagement';
import { summaryOf } from '../../../src/domain/engagement/summary';
import { isCurrent } from '../../../src/domain/engagement/summary-rules';
import { exampleEngagement } from '../../support/example';

const empty = createEngagement('a', createRound('a-1', '2026', '2026-11-20'));
const at = '2026-11-21T13:02:00.000Z';

const withRound = (change: (round: Round) => Partial<Round>): Engagement => {
  const round = currentRound(empty);
  return { ...empty, rounds: [{ ...round, ...change(round) }] };
};
const view = (id: string, answers: string, out: 'late' | null = null) =>
  ({ id, rater: {}, via: 'code', answers, receivedAt: at, out }) as const;
const collecting = (...views: ReturnType<typeof view>[]) =>
  withRound((round) => ({ responses: [...round.responses, ...views] }));
const sum = (engagement: Engagement) => summaryOf(engagement, practices);

test('an engagement nobody has begun says so', () => {
  expect(sum(empty)).toMatchObject({
    name: '',
    state: 'notBegun',
    answered: 0,
    of: 32,
    views: 0,
    agreed: 0,
  });
  expect(sum(empty).level).toBeUndefined();
  expect(sum(empty).rounds).toEqual([{ id: 'a-1', edition: '2026' }]);
});

test('the example says what stands in it', () => {
  const example = exampleEngagement();
  expect(sum(example)).toMatchObject({
    name: example.organisation.name,
    example: true,
    startedOn: currentRound(example).startedOn,
    answered: 32,
    of: 32,
  });
});

describe('the state', () => {
  const workshop = currentRound(empty).workshop;
  const level = { kind: 'level', level: 3 } as const;
  const answering = (count: number) =>
    withRound(({ responses }) => ({
      responses: responses.map((each) =>
        each.via === 'self'
          ? { ...each, answers: Object.fromEntries(practices.slice(0, count).map(({ id }) => [id, level])) }
          : each,
      ),
    }));
  const agreed = { agreed: { [practices[0]!.id]: 3 as const } };
  test.each([
    ['answering', answering(31)],
    ['answered', answering(32)],
    ['inviting', withRound(() => ({ workshop: { ...workshop, invitedAt: at } }))],
    ['collecting', collecting(view('v-1-aaaaaaaaaa', '3'))],
    ['revealed', withRound(() => ({ workshop: { ...workshop, revealed: { [practices[0]!.id]: at } } }))],
    ['agreed', withRound(() => agreed)],
    [
      'planRunning',
      withRound(({ plan }) => ({
        ...agreed,
        plan: { ...plan, progress: { x: { state: 'underWay', month: 1, startedOn: '2026-11-20' } } },
      })),
    ],
  ] as const)('%s', (state, engagement) => {
    expect(sum(engagement).state).toBe(state);
  });
});

test('views are counted, those that do not count left out, and nothing of what they say is in it', () => {
  const one = collecting(view('v-1-aaaaaaaaaa', '1'.repeat(32)), view('v-2-aaaaaaaaaa', '2'.repeat(32), 'late'));
  const other = collecting(view('v-1-aaaaaaaaaa', '5'.repeat(32)), view('v-2-aaaaaaaaaa', '-'.repeat(32), 'late'));
  expect(sum(one)).toMatchObject({ views: 1 });
  expect(sum(one)).toEqual(sum(other));
});

test('only what was made by the rules of today is taken for a summary', () => {
  expect(isCurrent(structuredClone(sum(empty)))).toBe(true);
  for (const value of [null, undefined, 7, {}, { ...sum(empty), madeBy: '4.1' }]) expect(isCurrent(value)).toBe(false);
});
