import { expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeSuccessRule } from './cases';

describeSuccessRule('no-baseline', {
  finds: [
    ['Repeat stays reach 40 % by the end of 2028, from second quarter onwards.', null],
    ['From first contact to third visit, 40 % buy by 2028.', null],
    ['On time: 80 % by 2027, 85 % by 2028 and 90 % by 2029.', null],
    ['On time: 97 % (2027 target), 98 % (2028 target).', null],
    ['Target 90 % in 2026, target 95 % in 2027.', null],
    ['Parcels ready on the day, target 90 % by 2027.', null],
    ['Our target renewal rate is 92 %.', null],
    ['Calls are answered in 20 seconds. By 2028 one in ten leaves.', null],
    ['Churn falls to 16 %.', null],
    ['Churn falls to 16 %, counted from January 2026.', null],
    ['Reduce complaints by a third by end of Q2 2027.', null],
    ['Reduce complaints by 20% on 2019 levels.', null],
    ['Increase churned users won back by 10% (n = 400).', null],
    ['Churn falls to 16 % by 2027, in a survey of 1,200 guests.', null],
    ['Emergency repairs – within 24 hours. Urgent repairs – within 7 days.', null],
    ['Cost to serve down 15% year on year.', null],
    ['Churn falls to 16 % with no more than 4 % of calls abandoned.', null],
  ],
  isContentWith: [
    'Third in the guests’ league by 2028 (2026: seventh).',
    'We move from ninth to fourth for repeat stays by 2028.',
    'Upper quarter for repeat stays by 2028, currently 14th of 17.',
    'Parcels ready within two hours: 71 %, target 90 % by August 2027.',
    'Waits over a week: 340 (target 200 by 2027).',
    'Cut repeat calls by 20 % against the 2025/26 baseline of 41,000 calls by March 2028.',
    'The share of members on time (61 %) will increase by 4 % by 2027.',
    'Fewer falls by 10 %. 17.5 % slip rate (current).',
    'First-year stayers: 73.5 % in 2005-06, 75 % in 2009-10.',
    'One in six tenants leaves us within a year. By 2028 it is one in ten.',
    'Every fifth family leaves; by 2028 it is to be every tenth.',
    'Churn 12 % ⟶ 8 % by 2028.',
    'Churn 12 % ➔ 8 % by 2028.',
    'Revenue: €3.2M --> €4M by 2028.',
    'Reduce churn from ~8% toward 4%.',
    'Half as many lost keys by 2028: 640 in 2026.',
    'Our NPS of 22 becomes 35 by 2028.',
    'Churn falls from 18 % to 16 %.',
    'Churn falls to 16 % (18 % today).',
    'From a fifth to a tenth.',
    'Churn is 18 % today. By 2027 it is below 16 %.',
    'Baseline: 18 %. Target: 16 %.',
    'Cut by £300k, from £1.9m last year.',
    '65% of patients wait less than 18 weeks, from 59% today.',
  ],
  isNotMisledBy: [
    'Churn: 18% → 16%.',
    'Churn falls to 16 %, against 18 % last year.',
    'Calls fall from 2,000 to 1,500.',
    'Referrals make up 30 % of sales by 2028 (19 % in 2026).',
    '41 outages in 2025, at most 25 in 2028.',
    'Snags fall from eleven to three a house.',
    'We lose 210 tenants a year; by 2028 we lose 150 at the most.',
    'Members visit twice a week instead of once by summer 2028.',
    'Half of all buyers return within a year by 2029; in 2026 a third did.',
    'More first-visit fixes: 71 % in 2026 to 83 % in 2028.',
    'Half-time queues under four minutes by 2028 (nine today).',
    'We succeed when members stay: 9 months on average in 2026, 11 in 2028.',
    'Return guests make up a third of nights in 2028 instead of a quarter in 2026.',
    'Cut customer minutes lost by 20% by 2028 from a 2020 baseline of 45 minutes.',
    'Repeat calls down 30 % on 2026 (12,400) by 2028.',
    'Improve reply time by 50% from avg. 2 minutes.',
    'Islanders who complain: 212 last winter, fewer than 120 in winter 2027/28.',
  ],
});

test('The part that was filled counts while the wording still says it', () => {
  const parts = { baseline: 'eleven' };
  expect(findingsOf('no-baseline', 'success', 'Visits go up, eleven then seven.', parts)).toEqual([]);
  expect(findingsOf('no-baseline', 'success', 'Visits go up.', parts)[0]!.values).toEqual({ part: 'eleven' });
});
