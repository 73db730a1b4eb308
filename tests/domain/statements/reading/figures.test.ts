import { describe, expect, test } from 'vitest';
import { changesIn } from '../../../../src/domain/statements/reading/changes';
import { figuresIn } from '../../../../src/domain/statements/reading/figures';
import { context } from '../context';

const read = (text: string) =>
  figuresIn(text, context.words).map(({ baseline, target }) => [baseline?.value ?? null, target?.value ?? null]);
const changes = (text: string) =>
  changesIn(text, context.words).map(({ baseline, target }) => [baseline.value, target.value, baseline.unit]);

describe('Figures', () => {
  test.each([
    ['Churn falls from 18 % to 16 % by June 2027.', 18, 16],
    ['Churn falls to 16 % (18 % in May 2026).', 18, 16],
    ['Beds are full: 97 % in 2028 against 91 % in 2026.', 91, 97],
    ['Members leaving drop from 64,000 (2025) to 50,000 (2028).', 64_000, 50_000],
    ['Owners who decline: 31 % now, 22 % by autumn 2028.', 31, 22],
    ['95% of calls answered within 20 seconds.', null, 95],
    ['Churn falls to 16 % in a survey of 400 guests.', null, 16],
    ['Step 3: churn falls.', null, null],
    ['Complaints per 1,000 households fall from 4.1 to 3.0.', 4.1, 3],
    ['Today, 18 % of clients leave us.', 18, null],
    ['Keep churn below 2%.', null, 2],
    ['65% of patients wait less than 18 weeks, from 59% today.', 59, 65],
    ['Churn falls while cost per contact stays under €4.', null, null],
    ['NPS of 60 among buyers.', null, 60],
    ['FY2024 actual 91, FY2026 target 100.', 91, 100],
  ])('of "%s" are told apart', (text, baseline, target) => expect(read(text)).toEqual([[baseline, target]]));

  test('are compared in one unit', () => {
    expect(changes('Revenue goes from €1.2 to €1.4 m.')).toEqual([[1_200_000, 1_400_000, 'money']]);
    expect(changes('Repairs go from 10 days to 5.')).toEqual([[240, 120, 'hours']]);
    expect(changes('Churn falls from 18 to 16 %.')).toEqual([[18, 16, 'percent']]);
    expect(changes('Churn falls by 2 points from 18 %.')).toEqual([]);
  });
  test('pair across sentences when none says both', () =>
    expect(changes('Churn is 18 % today. By 2027 it is below 16 %.')).toEqual([[18, 16, 'percent']]));
  test('give every pair of a sentence', () =>
    expect(changes('Churn goes from 18 % to 16 % and renewals from 60 % to 65 %.')).toEqual([
      [18, 16, 'percent'],
      [60, 65, 'percent'],
    ]));
});
