import { expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('no-business-goal', {
  finds: [
    ['We improve by 12 % by 2028 for every tenant.', null],
    ['Permits decided within 8 weeks: 83 % at present; we will be at 90 % by April 2027 and stay there.', null],
    ['Percentage of calls abandoned: 11 % in 2025, 8 % in 2027.', null],
    ['75 % of claims closed in 30 days by 2027, against 61 % in 2025.', null],
    ['Calls answered within 20 seconds rise from 60 % to 90 % by 2028, without higher costs.', null],
    ['Waiting time falls from 12 days to 5 days by 2028, and costs do not rise.', null],
    ['Guests wait less at the desk.', null],
    ['95% of calls answered within 20 seconds.', null],
    ['Reduce average response time by 20%.', null],
    ['Claims paid within ten days rise from 55 % to 75 % by 2028.', null],
    ['We cut wait times in half by 2028.', null],
    ['Guests told of a delay in time: 55 % in 2026, 85 % in 2028.', null],
    ['Cut customer minutes lost by 20 % from 45 minutes.', null],
    ['We will communicate more with residents.', null],
  ],
  isContentWith: [
    'Baskets abandoned at the till page: 41 % in 2025, 30 % in 2027.',
    'The service’s DNA rate was 11 % against a target of 8 %.',
    'Churn falls from 9 % to 6 % by 2028 without raising prices.',
    'Waiting falls from 12 days to 5 by 2028 while prices stay flat, saving €2m a year.',
    'Churn among guests falls.',
    'Guests come back.',
    'We save £300k.',
    'Mortgage customers who refinance elsewhere: 9 %.',
  ],
  isNotMisledBy: [
    'Renewals improve by 12 % by 2028.',
    'Moorings handed back improve by 12 % by 2028.',
    'NPS among guests goes up.',
    'Fewer guests leave us.',
    'Grow customer numbers to 15 million.',
    'Half of all first-time buyers return within a year.',
    'Disputed bills: 5.2 per 1,000 in 2026, 3.5 in 2028; staff on the phones no fewer than now.',
    'From 18 % to 25 % of schools within an hour’s drive book a second visit.',
    'Shippers back on rail: 40,000 lorry loads instead of 28,500.',
    'Carry 1.2 million more commuters a year, punctuality stays above 92 %.',
    'Double our donors.',
    'Families who keep to a payment plan: XX % by 2029.',
    'Members visit 5 times a month rather than 3.',
    'To reach 25,000 visitors by 2028, starting with 19,000.',
  ],
});

test('The part that was filled is a goal of the business, whatever it says', () => {
  const parts = { goal: 'a calmer winter' };
  expect(findingsOf('no-business-goal', 'success', 'For a calmer winter we act.', parts)).toEqual([]);
  expect(findingsOf('no-business-goal', 'success', 'We act.', parts)[0]!.values).toEqual({ part: 'a calmer winter' });
});
