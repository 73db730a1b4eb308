import { describe, expect, it } from 'vitest';
import { assessmentEdition } from '../../../src/content/assessment';
import { createRound } from '../../../src/domain/engagement/create';
import type { Round, View } from '../../../src/domain/engagement/engagement';
import { workshopProgress } from '../../../src/domain/workshop/progress';

const order = assessmentEdition.practices.map(({ id }) => id);
const { thresholds } = assessmentEdition.model;

/** Four people: split on the first practice, alike on all others. */
function round(revealed: number, agreed: number): Round {
  const empty = createRound('round-1', '2026', '2026-11-22');
  const views = ['1', '1', '5', '5'].map((sign, place): View => ({
    id: `v-${place}-abcdefghij`,
    rater: {},
    via: 'code',
    answers: sign + '3'.repeat(31),
    receivedAt: '2026-11-22T10:00:00.000Z',
    out: place === 3 ? 'removed' : null,
  }));
  const at = (n: number) => order.slice(0, n);
  return {
    ...empty,
    responses: [...empty.responses, ...views],
    agreed: Object.fromEntries(at(agreed).map((id) => [id, 3 as const])),
    workshop: {
      ...empty.workshop,
      revealed: Object.fromEntries(at(revealed).map((id) => [id, '2026-11-22T11:00:00.000Z'])),
    },
  };
}

describe('how far a workshop is', () => {
  it('counts the views that count, what is revealed, and what is agreed of what the group is apart on', () => {
    expect(workshopProgress(round(8, 0), order, thresholds)).toEqual({
      isInvited: false,
      views: 3,
      revealed: 8,
      asked: 32,
      toTalk: 1,
      agreed: 0,
    });
    // Agreeing on what everybody says alike settles nothing that was open.
    expect(workshopProgress(round(8, 3), order, thresholds)).toMatchObject({ toTalk: 1, agreed: 1 });
  });

  it('tells nothing of how far apart a group is before the reveal', () => {
    expect(workshopProgress(round(0, 0), order, thresholds)).toMatchObject({
      views: 3,
      revealed: 0,
      toTalk: 0,
      agreed: 0,
    });
  });
});
