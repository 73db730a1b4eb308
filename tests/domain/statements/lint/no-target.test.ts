import { expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('no-target', {
  finds: [
    ['Churn falls from 18 %.', null],
    ['Churn is 18 % because claims are answered within two hours.', null],
    ['Churn among tenants falls by December 2027 while cost per contact stays under €4.', null],
    ['Fewer complaints by the end of 2027, with a sample of 400 guests.', null],
    ['Step 3: fewer complaints by 2027.', null],
    ['Today 18 % of clients leave us.', null],
  ],
  isContentWith: [
    'Our target renewal rate is 92 %.',
    'Stabilise retention at 72 %.',
    'Freeze arrears at 3 %.',
    'Sustaining occupancy at 97 %.',
    'Sales reach $5B by 2028.',
    'Churn falls from 18 % to 16 %.',
    'Churn falls to below 16 %.',
    'Keep churn below 2%.',
    '95% of calls within 20 seconds.',
    'NPS of 60 among first-time buyers.',
    'Net revenue retention above 110%.',
    'Reduce to fewer than five per 1,000.',
  ],
  isNotMisledBy: [
    'We halve churn.',
    'Revenue grows by 5 %.',
    'From one in five to one in ten.',
    'Cost to serve down 15% year on year.',
    'Cut by £300k.',
    'Disputed bills: 5.2 per 1,000 passages in 2026, 3.5 by mid-2028.',
    'Farmers reorder seed: 3 in 4 in 2026, 4 in 5 in 2028, because it comes before the rain.',
    'Complaints: from 46 per 1,000 stays in 2026 to 30 per 1,000 by the end of 2028.',
    'Members visit twice a week instead of once by summer 2028.',
    '11 clients left in 2026, none in 2028.',
    'Every tenth customer buys a second policy by 2028, every fourteenth in 2026.',
    'One customer in ten leaves today; by 2028 one in fifteen.',
    'Answer all calls in 30 seconds.',
    'Every enquiry is answered in one day by 2028.',
    'Two-thirds of tenants pay on time.',
    '1,2 Mio visits a year, up from 0,9 Mio.',
  ],
});

test('The part that was filled counts while the wording still says it', () => {
  const parts = { target: 'seven' };
  expect(findingsOf('no-target', 'success', 'Visits go up, eleven then seven.', parts)).toEqual([]);
  expect(findingsOf('no-target', 'success', 'Visits go up.', parts)[0]!.values).toEqual({ part: 'seven' });
});
