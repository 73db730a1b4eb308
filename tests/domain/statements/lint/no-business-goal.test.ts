import { expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('no-business-goal', {
  finds: [
    ['Guests wait less at the desk.', null],
    ['95% of calls answered within 20 seconds.', null],
    ['Reduce average response time by 20%.', null],
    ['We will communicate more with residents.', null],
  ],
  isContentWith: [
    'Churn among guests falls.',
    'Guests come back.',
    'We save £300k.',
    'Mortgage customers who refinance elsewhere: 9 %.',
  ],
  isNotMisledBy: ['NPS among guests goes up.', 'Fewer guests leave us.', 'Grow customer numbers to 15 million.'],
});

test('The part that was filled is a goal of the business, whatever it says', () => {
  const parts = { goal: 'a calmer winter' };
  expect(findingsOf('no-business-goal', 'success', 'For a calmer winter we act.', parts)).toEqual([]);
  expect(findingsOf('no-business-goal', 'success', 'We act.', parts)[0]!.values).toEqual({ part: 'a calmer winter' });
});
