import { describe, expect, it } from 'vitest';
import { roadmapEdition as edition } from '../../../../src/content/roadmap';
import { workingCalendarOf } from '../../../../src/domain/calendar/working-days';
import { busiestWeek } from '../../../../src/domain/roadmap/timeline/busiest-week';
import { planRoadmap } from '../../../../src/domain/roadmap/plan';
import type { PlannedAction, Roadmap } from '../../../../src/domain/roadmap/roadmap';
import { answersAt, emptyPlan, input } from '../any-input';

const { isWorkingDay } = workingCalendarOf(emptyPlan);

/** A plan with these actions alone: owner, first day, last day, person-days. */
function planOf(...actions: [owner: string, startsOn: string, endsOn: string, effort: number][]): Roadmap {
  const plan = { ...emptyPlan, startOn: '2026-12-01' };
  const roadmap = planRoadmap(edition, input({ answers: answersAt(1), plan }));
  const like = roadmap.months[0].actions[0]!;
  const made = actions.map(([owner, startsOn, endsOn, effort]): PlannedAction => ({
    ...like,
    owner,
    startsOn,
    endsOn,
    effort,
  }));
  const [first, second, third] = roadmap.months;
  return {
    ...roadmap,
    months: [
      { ...first, actions: made },
      { ...second, actions: [] },
      { ...third, actions: [] },
    ],
  };
}

describe('the busiest week', () => {
  it('is the one with the most person-days, each spread over the working days of its action', () => {
    const roadmap = planOf(
      ['cx-lead', '2026-12-07', '2026-12-18', 10],
      ['sponsor', '2026-12-14', '2026-12-15', 2],
      ['cx-lead', '2026-12-21', '2026-12-21', 6],
    );
    expect(busiestWeek(roadmap, isWorkingDay, 1)).toEqual({
      from: '2026-12-14',
      to: '2026-12-20',
      effort: 7,
      owner: 'cx-lead',
      ownerEffort: 5,
    });
  });

  it('begins with the plan where the plan begins inside it, and follows the start of the week', () => {
    const roadmap = planOf(['cx-lead', '2026-12-01', '2026-12-04', 4]);
    expect(busiestWeek(roadmap, isWorkingDay, 1)).toMatchObject({ from: '2026-12-01', to: '2026-12-06', effort: 4 });
    expect(busiestWeek(roadmap, isWorkingDay, 7)).toMatchObject({ from: '2026-12-01', to: '2026-12-05' });
  });

  it('is none when nothing is planned', () => {
    expect(busiestWeek(planOf(), isWorkingDay, 1)).toBeNull();
  });
});
