import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../src/domain/statements/text/dates';

describe('A date', () => {
  test.each([
    ['by end of Q2 2027', '2027-06-30'],
    ['by 31 December 2026', '2026-12-31'],
    ['by December 5, 2026', '2026-12-05'],
    ['by Feb 2028', '2028-02-29'],
    ['by 2027-06-30', '2027-06-30'],
    ['by 5/6/2027', '2027-06-05'],
    ['by 6/25/2027', '2027-06-25'],
    ['by 31.12.26', '2026-12-31'],
    ['31.12.2027', '2027-12-31'],
    ['12/2027', '2027-12-31'],
    ['by 12/27', '2027-12-31'],
    ['in FY27', '2027-12-31'],
    ['by FY 2026/27', '2027-12-31'],
    ['by the end of the 2027/28 financial year', '2028-12-31'],
    ['our strategy 2026–2030', '2030-12-31'],
    ['by mid-2027', '2027-06-30'],
    ['by early 2027', '2027-04-30'],
    ['by the second quarter of 2027', '2027-06-30'],
    ['by 2027 Q3', '2027-09-30'],
    ['by 4Q27', '2027-12-31'],
    ['by H1 2027', '2027-06-30'],
    ['H2 2027', '2027-12-31'],
    ['by 1H27', '2027-06-30'],
    ['by Dec ’26', '2026-12-31'],
    ['by Dec-27', '2027-12-31'],
    ['by the end of 2026', '2026-12-31'],
    ['year-end 2027', '2027-12-31'],
    ['by summer 2027', '2027-08-31'],
    ['spring 2028', '2028-05-31'],
    ['by Christmas 2027', '2027-12-25'],
    ['on the 3rd of May 2027', '2027-05-03'],
    ['by 30 February 2027', '2027-02-28'],
    ['the 2027 target', '2027-12-31'],
    ['until 12/2027', '2027-12-31'],
  ])('"%s" ends on %s', (text, endsOn) => expect(datesIn(text).map((date) => date.endsOn)).toEqual([endsOn]));

  test.each([
    'by March',
    'by Q3',
    'within twelve months',
    'within 18 months',
    'by the end of the year',
    'by Christmas',
    'over the next three years',
    'next financial year',
    'by year-end',
  ])('"%s" has no year', (text) => expect(datesIn(text).map((date) => date.endsOn)).toEqual([null]));

  test.each([
    'it may rise',
    'from 2,000 to 1,500 calls',
    'we march on',
    '2026 customers',
    'room 2027',
    'in the second half 20 guests left',
  ])('"%s" is none', (text) => expect(datesIn(text)).toEqual([]));

  test('stands apart from the next one', () =>
    expect(datesIn('97 % in 2028 against 91 % in 2026').map(({ endsOn }) => endsOn)).toEqual([
      '2028-12-31',
      '2026-12-31',
    ]));
});
