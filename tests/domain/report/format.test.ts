import { describe, expect, it } from 'vitest';
import { formatDate, formatShortRange } from '../../../src/domain/report/format';

describe('dates in words', () => {
  it('says a date without regard to the time zone', () => {
    expect(formatDate('2026-11-21', 'en-GB')).toBe('21 November 2026');
    expect(formatDate('2028-02-29', 'en-GB')).toBe('29 February 2028');
  });

  it('says a range as short as it can', () => {
    expect(formatShortRange('2026-12-01', '2026-12-01', 'en-GB', 'to')).toBe('1 Dec');
    expect(formatShortRange('2026-12-01', '2026-12-04', 'en-GB', 'to')).toBe('1 to 4 Dec');
    expect(formatShortRange('2026-11-28', '2026-12-03', 'en-GB', 'to')).toBe('28 Nov to 3 Dec');
  });
});
