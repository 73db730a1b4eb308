import fc from 'fast-check';
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

describe('two tabs that begin, change and take back rounds in any way', () => {
  type Deed = 'leave' | 'change' | 'remove';
  const deeds = fc.array(fc.constantFrom<Deed>('leave', 'change', 'remove'), { minLength: 4, maxLength: 4 });
  const side = fc.record({ deeds, begun: fc.nat(2), isTurned: fc.boolean() });
  const base = createEngagement('e-1', first.rounds[0]!);
  const many: Engagement = {
    ...base,
    rounds: ['r-1', 'r-2', 'r-3', 'r-4', 'r-5'].map((id) => createRound(id, '2026', '2026-11-21')),
  };
  /** The first round is never taken back. */
  const deedOn = (list: readonly Deed[], place: number): Deed => (place === 0 ? 'leave' : list[place - 1]!);

  test('keep what either began or changed, and nothing that one took back and the other left', () => {
    fc.assert(
      fc.property(side, side, (mine, theirs) => {
        const made = (name: string, { deeds: list, begun: count, isTurned }: typeof mine): Engagement => {
          const rounds = many.rounds.flatMap((round, place) => {
            const deed = deedOn(list, place);
            return deed === 'remove' ? [] : deed === 'change' ? [{ ...round, at: name }] : [round];
          });
          const added = Array.from({ length: count }, (_, place) =>
            createRound(`${name}-${place}`, '2026', '2026-12-01'),
          );
          return { ...many, rounds: [...(isTurned ? rounds.toReversed() : rounds), ...added] };
        };
        const merged = mergeEngagements(many, made('mine', mine), stored(made('theirs', theirs)));
        const expected = many.rounds.flatMap(({ id }, place) => {
          const both = [deedOn(mine.deeds, place), deedOn(theirs.deeds, place)];
          if (both.includes('remove') && !both.includes('change')) return [];
          return [`${id} ${both[0] === 'change' ? 'mine' : both[1] === 'change' ? 'theirs' : null}`];
        });
        const added = [...made('mine', mine).rounds, ...made('theirs', theirs).rounds].filter(
          ({ id }) => !id.startsWith('r-'),
        );
        expect(merged.rounds.map(({ id, at }) => `${id} ${at}`).toSorted()).toEqual(
          [...expected, ...added.map(({ id }) => `${id} null`)].toSorted(),
        );
      }),
      { numRuns: 500 },
    );
  });
});
