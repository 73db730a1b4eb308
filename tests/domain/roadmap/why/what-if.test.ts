import { describe, expect, it } from 'vitest';
import { inputOfRound } from '../../../../src/domain/assessment/round-input';
import { currentRound } from '../../../../src/domain/engagement/create';
import { ownResponse } from '../../../../src/domain/engagement/progress';
import { changesNothing, sameAsNow, withWhatIf } from '../../../../src/domain/roadmap/why/what-if';
import { spreadsOf } from '../../../../src/domain/workshop/agreement/spreads';
import { roadmapEdition } from '../../../../src/content/roadmap';
import { groupEngagement, order } from '../../../support/group';

const [shown, hidden] = [order[0]!, order[1]!];
const round = currentRound(groupEngagement({ revealed: [shown] }));
const tried = withWhatIf(round, { ...sameAsNow, answers: { [shown]: 5, [hidden]: 5 } });

describe('another answer that is tried in a round of a group', () => {
  it('stands where the group has spoken as the level agreed on, and no view of the group changes by it', () => {
    expect(inputOfRound(tried).answers[shown]).toMatchObject({ kind: 'level', level: 5 });
    expect(tried.agreed).toEqual({ [shown]: 5 });
    expect(ownResponse(tried).answers[shown]).toEqual(ownResponse(round).answers[shown]);
    const counts = (of: typeof round) => spreadsOf(of, [shown], roadmapEdition.model.thresholds).get(shown)!.counts;
    expect(counts(tried)).toEqual(counts(round));
  });

  it('is one’s own where nothing is revealed', () => {
    expect(ownResponse(tried).answers[hidden]).toMatchObject({ kind: 'level', level: 5 });
    expect(inputOfRound(tried).answers[hidden]).toMatchObject({ kind: 'level', level: 5 });
  });

  it('is nothing while nothing is tried', () => {
    expect(changesNothing(round, sameAsNow)).toBe(true);
    expect(changesNothing(round, { ...sameAsNow, answers: { [shown]: 5 } })).toBe(false);
  });
});
