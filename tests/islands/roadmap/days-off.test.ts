import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../../../src/domain/calendar/dates';
import { daysOfStretch, stretchesOf } from '../../../src/islands/roadmap/settings/days-off';

describe('a stretch of days off', () => {
  it('is every day of it, weekends too: the working week may change', () => {
    expect(daysOfStretch('2026-12-25', '2026-12-28')).toEqual(['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28']);
  });

  it('may be a single day', () => {
    expect(daysOfStretch('2026-12-26', '2026-12-26')).toEqual(['2026-12-26']);
  });

  it.each([
    ['2026-12-28', '2026-12-24'],
    ['2026-12-24', '2027-12-31'],
    ['', ''],
    ['2027-02-29', '2027-03-01'],
  ])('from %j to %j is none', (from, to) => {
    expect(daysOfStretch(from, to)).toBeNull();
  });

  it('comes back as one line across a weekend, and as two across a working day', () => {
    expect(stretchesOf(['2026-12-24', '2026-12-25', '2026-12-28', '2026-12-30'])).toEqual([
      { from: '2026-12-24', to: '2026-12-28' },
      { from: '2026-12-30', to: '2026-12-30' },
    ]);
  });

  it('keeps every day that was given', () => {
    const someDays = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 40 });
    fc.assert(
      fc.property(someDays, (offsets) => {
        const days = offsets.map((offset) => addDays('2026-11-21', offset)).sort();
        const stretches = stretchesOf(days);
        const isIn = (day: string) => stretches.some(({ from, to }) => day >= from && day <= to);
        const extra = stretches
          .flatMap(({ from, to }) => daysOfStretch(from, to) ?? [])
          .filter((day) => weekday(day) <= 5 && !days.includes(day));
        return days.every(isIn) && extra.length === 0;
      }),
    );
  });
});
