import { describe, expect, test } from 'vitest';
import { practices } from '../../../src/content/assessment';
import { countAnswered } from '../../../src/domain/engagement/answered';
import { currentRound } from '../../../src/domain/engagement/create';
import type { Round } from '../../../src/domain/engagement/engagement';
import { groupEngagement, order } from '../../support/group';

/** Eight people answered, and nobody at the keyboard. */
function groupAlone(revealed: readonly string[]): Round {
  const round = currentRound(groupEngagement({ revealed }));
  return {
    ...round,
    way: 'full',
    responses: round.responses.map((each) => (each.via === 'self' ? { ...each, answers: {} } : each)),
  };
}

describe('how many practices are answered', () => {
  test('counts what a group answered, though nobody did at the keyboard', () => {
    expect(countAnswered(groupAlone(order), practices)).toEqual({ answered: 32, of: 32 });
    expect(countAnswered(groupAlone(order.slice(0, 3)), practices).answered).toBe(3);
  });

  test('says nothing of views that are not revealed', () => {
    expect(countAnswered(groupAlone([]), practices).answered).toBe(0);
  });

  test('is out of those the way asks', () => {
    const quick = practices.filter((practice) => practice.quick).length;
    expect(countAnswered({ ...groupAlone(order), way: 'quick' }, practices)).toEqual({ answered: quick, of: quick });
  });
});
