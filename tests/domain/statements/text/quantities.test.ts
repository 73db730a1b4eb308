import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../../../src/domain/statements/text/quantities';

describe('An amount', () => {
  test.each([
    ['18 %', 18, 'percent'],
    ['18\u00a0%', 18, 'percent'],
    ['18\u202f%', 18, 'percent'],
    ['18\u2009%', 18, 'percent'],
    ['18 per cent', 18, 'percent'],
    ['a fifth', 20, 'percent'],
    ['two thirds', 200 / 3, 'percent'],
    ['two-thirds of them', 200 / 3, 'percent'],
    ['one in five', 20, 'percent'],
    ['9 in 10', 90, 'percent'],
    ['9 out of 10', 90, 'percent'],
    ['12 in every hundred', 12, 'percent'],
    ['half of them', 50, 'percent'],
    ['4.5 out of 5', 4.5, 'points'],
    ['8.5/10', 8.5, 'points'],
    ['4.5 stars', 4.5, 'points'],
    ['€1.2 m', 1_200_000, 'money'],
    ['1,2 Mio €', 1_200_000, 'money'],
    ['£2.5bn', 2_500_000_000, 'money'],
    ['3 million euros', 3_000_000, 'money'],
    ['£40k', 40_000, 'money'],
    ['410 k€', 410_000, 'money'],
    ['US$3.5 million', 3_500_000, 'money'],
    ['1,200 complaints', 1200, 'count'],
    ['1.200 complaints', 1200, 'count'],
    ['12\u202f000 customers', 12_000, 'count'],
    ['1’200 calls', 1200, 'count'],
    ['1,2 Mio', 1_200_000, ''],
    ['30 minutes', 0.5, 'hours'],
    ['24h', 24, 'hours'],
    ['20 secs', 1 / 180, 'hours'],
    ['two hours', 2, 'hours'],
    ['three working days', 72, 'hours'],
    ['12 points', 12, 'points'],
    ['15pp', 15, 'points'],
    ['2 percentage points', 2, 'points'],
    ['3x', 3, 'times'],
    ['twenty-five per cent', 25, 'percent'],
    ['110%', 110, 'percent'],
    ['4.1', 4.1, ''],
    ['+12', 12, ''],
    ['−5', -5, ''],
    ['9,5 %', 9.5, 'percent'],
  ])('"%s" is %d %s', (text, value, unit) => {
    const [amount, ...rest] = quantitiesIn(text);
    expect(rest).toEqual([]);
    expect(amount!.value).toBeCloseTo(value, 6);
    expect(amount!.unit).toBe(unit);
  });

  test.each([
    'in one conversation',
    'once a quarter',
    'by 2027',
    'a third party',
    'Q2 2027',
    'every quarter',
    'half an hour',
    'the second half',
    '80/20 service level',
    '24/7',
    'COVID-19',
    'within 18 months',
  ])('"%s" is none', (text) => expect(quantitiesIn(text)).toEqual([]));

  test('in letters counts where figures are compared', () =>
    expect(quantitiesIn('from eleven to three a house').map(({ value }) => value)).toEqual([11, 3]));
  test('before a year is no share of it', () =>
    expect(quantitiesIn('from 212 in 2025 to 148').map(({ value }) => value)).toEqual([212, 148]));
  test('keeps its sign only where it is one', () =>
    expect(quantitiesIn('10-15%, from -1.4 to –0.5').map(({ value }) => value)).toEqual([10, 15, -1.4, -0.5]));
});
