import { describe, expect, it } from 'vitest';
import { roadmapEdition } from '../../../../src/content/roadmap';
import { currentRound } from '../../../../src/domain/engagement/create';
import type { Engagement, Progress } from '../../../../src/domain/engagement/engagement';
import { practicesToTalk, splitPractices } from '../../../../src/domain/workshop/talk/split';
import { reportOf } from '../../../../src/islands/report/report-of';
import { exampleEngagement } from '../../../support/example';
import { groupEngagement, order } from '../../../support/group';

const { practices, model } = roadmapEdition;
const practice = order[1]!;
const id = `talk-${practice}`;
const done: Progress = { state: 'done', month: 1, startedOn: '2026-12-01', doneOn: '2026-12-02', evidence: 'Minutes.' };

const withProgress = (engagement: Engagement): Engagement => {
  const round = currentRound(engagement);
  const plan = { ...round.plan, progress: { ...round.plan.progress, [id]: done } };
  return { ...engagement, rounds: [...engagement.rounds.slice(0, -1), { ...round, plan }] };
};
const talks = (engagement: Engagement) => practicesToTalk(currentRound(engagement), practices, model.thresholds);
const actionsOf = (engagement: Engagement) =>
  reportOf(engagement, '2026-12-03').plan.months.flatMap(({ actions }) => actions);

describe('what the plan has a talk about', () => {
  it('is what a group is split on and has not agreed on, and nothing for one person', () => {
    const split = splitPractices(currentRound(groupEngagement()), practices, model.thresholds);
    expect(split).toContainEqual({ practice, n: 8 });
    expect(talks(groupEngagement())).toEqual(split);
    expect(talks(groupEngagement({ agreed: { [practice]: 3 } })).map((talk) => talk.practice)).not.toContain(practice);
    expect(talks(exampleEngagement())).toEqual([]);
  });

  it('stays in the plan as done once the group agreed, which is what it was for', () => {
    const agreed = withProgress(groupEngagement({ agreed: { [practice]: 3 } }));
    expect(talks(agreed)).toContainEqual({ practice, n: 8 });
    expect(actionsOf(agreed)).toContainEqual(expect.objectContaining({ id, state: 'done', endsOn: '2026-12-02' }));
    expect(actionsOf(agreed).filter((action) => action.id === id)).toHaveLength(1);
  });
});
