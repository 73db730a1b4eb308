import { describe, expect, it } from 'vitest';
import { replanEffect } from '../../../src/domain/roadmap/replan';
import { smallRoadmap, type SmallAction } from './small-roadmap';

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
    });
  });
});
