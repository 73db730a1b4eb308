import { describe, expect, it } from 'vitest';
import { roadmapEdition } from '../../../src/content/roadmap';
import { emptyPlan } from '../../../src/domain/engagement/empty';
import { ownerDaysIn, ownerRate, usualPeople } from '../../../src/domain/roadmap/owner-days';
import { readDays } from '../../../src/domain/roadmap/read-days';

const plan = {
  ...emptyPlan,
  owners: { Ada: { daysPerWeek: 2 }, team: { daysPerWeek: 12.5 }, away: { daysPerWeek: 0 } },
};

describe('an owner', () => {
  it('has the whole working week unless the plan says otherwise', () => {
    expect(ownerDaysIn(plan, 'somebody', 21)).toBe(21);
  });

  it('has their days a week for each week of the month', () => {
    expect(ownerDaysIn(plan, 'Ada', 20)).toBe(8);
    expect(ownerDaysIn({ ...plan, workingWeek: [1, 2, 3, 4] }, 'Ada', 20)).toBe(10);
  });

  it('is the same whatever the capitals and the spaces', () => {
    expect(ownerRate(plan, ' aDA ')).toBe(0.4);
  });

  it('may be several people, or nobody', () => {
    expect(ownerDaysIn(plan, 'team', 20)).toBe(50);
    expect(ownerDaysIn(plan, 'away', 20)).toBe(0);
  });

  it('is as many people as the organisation is large, unless the plan says otherwise', () => {
    expect(usualPeople(roadmapEdition, { staff: '1-50' })).toBe(1);
    expect(usualPeople(roadmapEdition, {})).toBe(1);
    expect(usualPeople(roadmapEdition, { staff: 'over-2000' })).toBe(2.5);
    expect(ownerDaysIn(plan, 'somebody', 20, 2.5)).toBe(50);
    expect(ownerDaysIn(plan, 'Ada', 20, 2.5)).toBe(8);
  });

  it('may be called like something every object has', () => {
    expect(ownerRate(plan, 'constructor')).toBe(1);
  });
});

describe('a number of days', () => {
  it.each([
    ['12', 12],
    [' 12.5 ', 12.5],
    ['12,5', 12.5],
    ['0', 0],
    [',5', 0.5],
    ['3.', 3],
    ['0,125', 0.125],
    ['1,25', 1.25],
  ])('reads %j as %d', (text, days) => {
    expect(readDays(text)).toBe(days);
  });

  it.each([
    '',
    ' ',
    '.',
    ',',
    '-1',
    '+1',
    '1e3',
    '12 days',
    '1.2.3',
    'NaN',
    'Infinity',
    '1 000',
    '1234567',
    '1,000',
    '1.125',
  ])('does not read %j', (text) => {
    expect(readDays(text)).toBeNull();
  });
});
