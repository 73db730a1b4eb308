import { expect, test } from 'vitest';
import { createEngagement, createRound } from '../../src/domain/engagement/create';
import type { Engagement } from '../../src/domain/engagement/engagement';
import { limits } from '../../src/domain/engagement/limits';
import { addViews } from '../../src/domain/workshop/views/incoming';
import { reconcile } from '../../src/stores/reading';

const at = '2026-11-22T10:00:00.000Z';
const empty = createEngagement('work', createRound('work-1', '2026', '2026-11-22'));

function withViews(letters: string, count: number): Engagement {
  const incoming = Array.from({ length: count }, (_, tag) => ({
    id: `v-${tag % 7281}-${letters}${Math.floor(tag / 7281)}`,
    rater: {},
    via: 'file' as const,
    answers: '3',
  }));
  return { ...empty, rounds: [addViews(empty.rounds[0]!, incoming, at).round] };
}

const reconciled = (mine: Engagement, theirs: Engagement) =>
  reconcile({ engagement: empty, revision: 1 }, mine, { engagement: theirs, updatedAt: at, revision: 2 }).engagement;

test('views that two tabs took in are all there', () => {
  expect(reconciled(withViews('a', 3), withViews('b', 4)).rounds[0]!.responses).toHaveLength(8);
});

test('one person’s answers that differ from tab to tab are both kept, and the later counts', () => {
  const ana = (answers: string, when: string) => {
    const view = { id: 'v-1-abcdefghij', rater: {}, via: 'file' as const, answers };
    return { ...empty, rounds: [addViews(empty.rounds[0]!, [view], when).round] };
  };
  const [early, late] = [ana('3', at), ana('5', '2026-11-22T10:00:01.000Z')];
  for (const [mine, theirs] of [
    [early, late],
    [late, early],
  ] as const) {
    const views = reconciled(mine, theirs).rounds[0]!.responses.slice(1);
    expect(views).toMatchObject([
      { id: 'v-1-abcdefghij', answers: expect.stringMatching(/^3/), out: 'replaced' },
      { id: 'v-1-abcdefghij-2', answers: expect.stringMatching(/^5/), out: null },
    ]);
  }
  // The same answers in both are one view.
  expect(reconciled(early, ana('3', '2026-11-22T10:00:01.000Z')).rounds[0]!.responses).toHaveLength(2);
});

test('where both together are more than a round holds, what the other tab saved is not written over', () => {
  const more = limits.responses / 2 + 1;
  expect(() => reconciled(withViews('a', more), withViews('b', more))).toThrow('tooMany');
  // Nor is what this tab then holds of both.
  const [round] = withViews('a', more).rounds;
  const others = withViews('b', more).rounds[0]!.responses.slice(1);
  const both = { ...empty, rounds: [{ ...round!, responses: [...round!.responses, ...others] }] };
  expect(() => reconcile({ engagement: empty, revision: 2 }, both, undefined)).toThrow('tooMany');
});
