import { describe, expect, it } from 'vitest';
import { replanEffect } from '../../../../src/domain/roadmap/run/replan';
import type { Roadmap, RoadmapMonth } from '../../../../src/domain/roadmap/roadmap';
import { smallRoadmap, type SmallAction } from '../small-roadmap';

describe('what planning again would do', () => {
  it('says what keeps its dates, what gets others and what no longer fits', () => {
    const dates = { startsOn: '2026-12-01', endsOn: '2026-12-02' };
    const before: SmallAction[] = [
      { action: 'done', ...dates, state: 'done' },
      { action: 'blocked', ...dates, state: 'blocked' },
      { action: 'moves', ...dates },
      { action: 'leaves', ...dates },
      { action: 'stays', startsOn: '2027-01-11', endsOn: '2027-01-12' },
    ];
    const after = before
      .filter(({ action }) => action !== 'leaves')
      .map((one) => (one.action === 'moves' ? { ...one, startsOn: '2027-01-04', endsOn: '2027-01-05' } : one));
    const waited = { action: 'comesIn', ...dates };
    expect(replanEffect(smallRoadmap(before), smallRoadmap([...after, waited]))).toEqual({
      kept: 2,
      moved: ['moves'],
      left: ['leaves'],
      cameIn: ['comesIn'],
      over: [],
    });
  });

  it('names the months that would have too few days, unless they have too few now', () => {
    const over = (...months: number[]): Roadmap => {
      const roadmap = smallRoadmap([]);
      const [one, two, three] = roadmap.months;
      const marked = (month: RoadmapMonth) => ({ ...month, over: months.includes(month.month) });
      return { ...roadmap, months: [marked(one), marked(two), marked(three)] };
    };
    expect(replanEffect(over(1), over(1, 3)).over).toEqual([3]);
  });
});
