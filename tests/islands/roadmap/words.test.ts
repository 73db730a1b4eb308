import { describe, expect, it } from 'vitest';
import { roadmapWords as words } from '../../../src/content/messages/en/roadmap';
import { roadmapAfterWords as afterWords } from '../../../src/content/messages/en/roadmap-after';
import { roadmapHolidayWords } from '../../../src/content/messages/en/roadmap-holidays';
import { projectionWords } from '../../../src/content/messages/en/roadmap-projection';
import { runningWords } from '../../../src/content/messages/en/roadmap-running';

describe('the sentences of the roadmap', () => {
  it('say what a change did to the rest of the plan, one or many, and nothing where it did nothing', () => {
    const { also } = afterWords.changes;
    const counts = { cameIn: 0, left: 0, gone: 0, moved: 0, redated: 0 };
    const did = (parts: Partial<typeof counts>, calendar: string | null = null) => {
      const lists = Object.entries({ ...counts, ...parts }).map(([kind, value]) => [kind, Array(value).fill(null)]);
      return also({ ...(Object.fromEntries(lists) as Record<keyof typeof counts, unknown[]>), calendar });
    };
    expect(did({})).toBe('');
    expect(did({ left: 1, redated: 3 })).toBe('With that, 1 action no longer fits and 3 got other dates.');
    expect(did({ cameIn: 2, left: 2, moved: 1, redated: 1 })).toBe(
      'With that, 2 actions came in, 2 no longer fit, 1 changed month and 1 got other dates.',
    );
    expect(did({ gone: 1, redated: 30 }, 'start')).toBe('With that, 1 action left the plan and the dates moved.');
    expect(did({ redated: 30 }, 'workingDays')).toBe('With that, the dates moved.');
  });

  it('say which targets the plan meets and which it does not', () => {
    const { targets } = projectionWords;
    expect(targets([], [])).toBe('');
    expect(targets(['Listening', 'Driving'], ['Aligning'])).toBe(
      'That meets your targets for Listening and Driving. Your target for Aligning needs more than these ninety days.',
    );
  });

  it('say how the plan runs, for one and for many, near and far', () => {
    const { weeks, replan } = runningWords;
    expect(weeks.summary(1, 1, 1)).toBe('One action for one owner this week, and it is late.');
    expect(weeks.summary(2, 2, 2)).toBe('Two actions for two owners this week, both late.');
    expect(weeks.summary(2, 4, 1)).toBe('Four actions for two owners this week, one of them late.');
    expect(weeks.summary(2, 4, 0)).toBe('Four actions for two owners this week, and nothing late.');
    expect(weeks.over(0, 37)).toMatch(/none of the 37 actions is done/);
    expect(weeks.over(1, 37)).toMatch(/1 of 37 actions is done/);
    expect(weeks.begins('2029-12-01', 1_096)).toMatch(/on 1 December 2029, more than a year from now/);
    expect(weeks.begins('2026-12-01', 21)).toMatch(/on Tue 1 Dec, in three weeks/);
    expect(replan.over([])).toBe('');
    expect(replan.over([2, 3])).toMatch(/^What must be in months 2 and 3 would/);
  });

  it('say which holidays lie in the ninety days', () => {
    const { foundIn, found, set } = roadmapHolidayWords;
    expect(found(0)).toBe('No holiday was found');
    expect(found(0, 1)).toBe('Say first which day is meant');
    expect(foundIn(1, 1)).toBe('It falls on a working day in these ninety days.');
    expect(foundIn(1, 0)).toBe('It falls outside the working days of these ninety days.');
    expect(foundIn(3, 0)).toBe('None of them falls on a working day in these ninety days.');
    expect(foundIn(3, 3)).toBe('All of them fall on a working day in these ninety days.');
    expect(foundIn(400, 21)).toBe('21 of them fall on a working day in these ninety days.');
    expect(set(1, 0)).toBe('1 day, outside the working days of these ninety days');
  });

  it('count what is only confirmed, what waits and what leads further than the projection counts', () => {
    expect(words.month.confirm(1)).toBe('To confirm: 1 result you already have');
    expect(projectionWords.waiting(1)).toBe('1 action that did not fit waits after day 90.');
    expect(projectionWords.heldBack(1)).toMatch(/^In 1 practice the actions/);
    expect(projectionWords.heldBack(0)).toBe('');
    expect(afterWords.waiting.capacity(2)).toBe('No days left from month 2 on.');
    expect(afterWords.waiting.capacity(3)).toBe('No days left in month 3.');
  });
});
