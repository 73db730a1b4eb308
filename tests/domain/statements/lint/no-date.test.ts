import { expect, test } from 'vitest';
import { ruleWords } from '../../../../src/content/messages/en/statement-rules';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('no-date', {
  finds: [
    ['Churn falls from 9 % to 7 % within 18 months.', 'within 18 months'],
    {
      wording: 'Churn falls from 9 % to 7 % by March.',
      phrase: 'March',
      context: { startOn: '2027-02-01' },
    },
    {
      wording: 'Churn falls from 9 % to 7 % by the end of the year.',
      phrase: 'by the end of the year',
      context: { startOn: '2027-02-01' },
    },
    ['Churn falls from 18 % to 16 %.', null],
    ['Churn falls to 16 % by March.', 'March'],
    ['Churn falls from 18 % (March 2026) to 16 %.', null],
    ['Churn falls to 16 % within twelve months.', 'within twelve months'],
    ['Reduce complaints by 20% on 2019 levels.', null],
    ['Compared with 2025, complaints fall by a third.', null],
    ['Churn was 18 % in 2025; we bring it to 16 %.', null],
    ['Grow revenue 30% year-over-year.', null],
    ['Churn falls to 16 % by the end of the year.', 'by the end of the year'],
    ['Churn falls from 18 % (400 answers, May 2026) to 16 %.', null],
  ],
  isContentWith: [
    'First-year stayers: 73.5 % in 2005-06, 75 % in 2009-10.',
    'Churn falls to 8 % by the end of ’28.',
    'Churn falls to 8 % by close of ’28.',
    'Churn falls to 8 % by end-’28.',
    { wording: 'Churn falls from 9 % to 7 % within 18 months.', context: { startOn: '2027-02-01' } },
    'Churn falls to 16 % by December 2026.',
    'By end of Q2 2027 churn falls.',
    'Churn falls by 31/12/2026.',
    'Churn falls in FY27.',
    'Churn falls by the end of the 2027/28 financial year.',
    'By Christmas 2027 churn falls.',
    'Churn: 9 % in 2026, 7 % by the end of 2027.',
    'Target (2028): 16 %.',
  ],
  isNotMisledBy: [
    'Churn falls from 18 % in 2025 to 16 % in 2027.',
    'Churn falls by mid-2027.',
    'By Dec ’26 churn falls.',
    'Our strategy 2026–2030 halves complaints.',
    '64,000 (2025) to 50,000 (2028).',
  ],
});

test('A length of time without a start is told apart from a date without a year', () => {
  const said = (wording: string) => ruleWords['no-date'].wrong(findingsOf('no-date', 'success', wording)[0]!.values);
  expect(said('Churn falls within 18 months.')).toBe('“within 18 months” names no day: it does not say from when.');
  expect(said('Churn falls by March.')).toBe('The date has no year.');
});
