import { describe, expect, test } from 'vitest';
import { createEngagement, createRound, currentRound } from '../../../src/domain/engagement/create';
import type { Engagement, Round } from '../../../src/domain/engagement/engagement';
import { mergeEngagements } from '../../../src/domain/engagement/merge';
import { nextRound, withoutLastRound } from '../../../src/domain/engagement/next-round';

const first = createEngagement('e-1', createRound('r-1', '2026', '2026-11-21'));
const begun = nextRound(first, { id: 'r-2', edition: '2026', startedOn: '2027-03-01' });
const inCurrent = (engagement: Engagement, change: Partial<Round>): Engagement => ({
  ...engagement,
  rounds: [...engagement.rounds.slice(0, -1), { ...currentRound(engagement), ...change }],
});
const ids = (engagement: Engagement) => engagement.rounds.map(({ id }) => id);
const stored = (engagement: Engagement) => structuredClone(engagement);

describe('two tabs, one of which begins a round', () => {
  test('keep the round, and what the other tab changed in the former one', () => {
    const edited = inCurrent(first, { at: 'complaint-tracking' });
    for (const [mine, theirs] of [
      [edited, stored(begun)],
      [begun, stored(edited)],
    ] as const) {
      const both = mergeEngagements(first, mine, theirs);
      expect(ids(both)).toEqual(['r-1', 'r-2']);
      expect(both.rounds[0]!.at).toBe('complaint-tracking');
    }
  });

  test('keep both rounds where both began one', () => {
    const other = nextRound(first, { id: 'r-3', edition: '2026', startedOn: '2027-03-02' });
    expect(ids(mergeEngagements(first, begun, stored(other)))).toEqual(['r-1', 'r-2', 'r-3']);
  });

  test('let a round go that one tab took back, but not once the other has worked in it', () => {
    const takenBack = withoutLastRound(begun);
    expect(ids(mergeEngagements(begun, takenBack, stored(begun)))).toEqual(['r-1']);
    expect(ids(mergeEngagements(begun, begun, stored(takenBack)))).toEqual(['r-1']);
    const worked = inCurrent(begun, { way: 'quick' });
    expect(ids(mergeEngagements(begun, takenBack, stored(worked)))).toEqual(['r-1', 'r-2']);
    expect(ids(mergeEngagements(begun, worked, stored(takenBack)))).toEqual(['r-1', 'r-2']);
  });
});
