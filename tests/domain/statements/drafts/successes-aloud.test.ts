/** Success statements over many sectors, each read aloud: parts as people type them, in the order of `ids`. */
import { expect, test } from 'vitest';
import { draftWords } from '../../../../src/content/messages/en/statement-drafts';
import { successDrafts } from '../../../../src/domain/statements/drafts/drafts';

const spoken: [draft: string, typed: string, sentence: string][] = [
  [
    'goal-first',
    'To retain more subscribers | first-year subscribers | they renew without a discount | onboarding takes one evening | first-year churn rate | 24 % | March 2026 | 1,850 subscribers | 20 % | end of March 2027 | Head of Membership | Head of Product; Finance | monthly by the steering group | discount spend | half of new members finish setup in week one',
    'To retain more subscribers, the first-year churn rate among first-year subscribers must move from 24 % (March 2026, out of 1,850 subscribers) to 20 % by the end of March 2027, keeping discount spend no worse than today. That figure belongs to the Head of Membership.',
  ],
  [
    'customer-first',
    'cut the cost of complaints | policyholders | call once | claims are answered within one working day | complaints per 1,000 policies | 14 | 2025 | 52,000 policies | 10 | 31 December 2027 | claims director | the CFO and the head of IT | every month, by the claims board | no rise in leakage | first replies within a day for 60 % of claims',
    'Success means that policyholders will call once because claims are answered within one working day. By 31 December 2027, with the claims director accountable, complaints per 1,000 policies should have gone from 14 to 10 and served our goal to cut the cost of complaints.',
  ],
  [
    'owner-first',
    'Growing repeat business | hotel guests | booking direct next time | check-in works without a desk | direct booking share | 31 % | Q1 2026 | 6,400 stays | 38 % | Q2 2027 | Maria Silva | revenue, front office and IT | The general manager reviews it weekly | guest satisfaction must not fall | 5 points more direct bookings in two pilot houses',
    'Maria Silva will answer, with revenue, front office and IT, for moving the direct booking share for hotel guests from 31 % to 38 % by Q2 2027, in pursuit of our goal to grow repeat business. This is reviewed weekly by the general manager, and the sign we expect on day 90 is this: 5 points more direct bookings in two pilot houses.',
  ],
  [
    'cause-first',
    'fewer empty flats | tenants | stay longer | repairs are done on the first visit | average length of tenancy | 4.1 years | December 2025 | all 3,200 tenancies | 5 years | by the end of 2028 | head of repairs | lettings | once a quarter by the board | rent arrears | first-visit repairs above 70 %',
    'Because repairs are done on the first visit, tenants will stay longer: that serves our goal of fewer empty flats. Expect early proof within 90 days (first-visit repairs above 70 %), then the average length of tenancy moving from 4.1 years to 5 years by the end of 2028, led by the head of repairs.',
  ],
  [
    'goal-first',
    'Higher donor retention | donors | give a second time | they see what their gift did | second-gift rate | 22 % | FY25 | 9,100 donors | 28 % | June 2027 | director of fundraising | communications; data | every quarter | cost per gift | thank-you letters out in 48 hours',
    'For higher donor retention, the second-gift rate among donors must move from 22 % (FY25, out of 9,100 donors) to 28 % by June 2027, keeping cost per gift no worse than today. That figure belongs to the director of fundraising.',
  ],
  [
    'customer-first',
    'we keep more customers | SME clients | stop calling twice | answers come from one person | repeat contact rate | 38 % | May 2026 | 2,000 calls | 25 % | within 18 months | our COO | Operations and IT | at the monthly review | average handling time no longer than today | a fifth fewer second calls',
    'Success means that SME clients will stop calling twice because answers come from one person. Within 18 months, with our COO accountable, the repeat contact rate should have gone from 38 % to 25 % and served our goal to keep more customers.',
  ],
  [
    'owner-first',
    'more students finish | first-year students | ask for help earlier | every tutor has office hours online | completion rate | 71 % | summer 2025 | 1,240 students | 78 % | summer 2028 | the dean | student services | each term by the senate | teaching load | every student met a tutor once',
    'The dean will answer, with student services, for moving the completion rate for first-year students from 71 % to 78 % by summer 2028, in pursuit of our goal that more students finish. This is reviewed each term by the senate, and the sign we expect on day 90 is this: every student met a tutor once.',
  ],
  [
    'cause-first',
    'Lower bad debt | households | pay on time | bills arrive on payday | share of bills paid on time | 81 % | Jan 2026 | 120,000 bills | 88 % | January 2027 | Finance lead | billing | monthly | without more disconnections | bills moved to payday for 10,000 households',
    'Because bills arrive on payday, households will pay on time: that serves our goal to lower bad debt. Expect early proof within 90 days (bills moved to payday for 10,000 households), then the share of bills paid on time moving from 81 % to 88 % by January 2027, led by the finance lead.',
  ],
  [
    'goal-first',
    'win back lost travellers | commuters | leave the car at home | trains run when the app says so | weekday ridership | 41,000 | Nov 2025 | a week of counts | 46,000 | December 2027 | director of operations | the drivers’ union | weekly | overtime | 90 % of app times right to two minutes',
    'To win back lost travellers, weekday ridership among commuters must move from 41,000 (Nov 2025, out of a week of counts) to 46,000 by December 2027, keeping overtime no worse than today. That figure belongs to the director of operations.',
  ],
  [
    'customer-first',
    'protect our licence | patients | come to their appointments | they choose the time themselves | no-show rate | 11 % | 2025 | 30,400 appointments | 7 % | mid-2027 | Dr. Okafor | reception, IT and the medical director | every fortnight | waiting time for emergencies | a third of bookings made by patients',
    'Success means that patients will come to their appointments because they choose the time themselves. By mid-2027, with Dr. Okafor accountable, the no-show rate should have gone from 11 % to 7 % and served our goal to protect our licence.',
  ],
  [
    'owner-first',
    'Higher retention | guest | they renew early | faster refunds | NPS | from 20 | in Q2 2026 | 640 | up to 30 | within 12 months | Ana Ruiz, COO | head of IT; CFO | Steering group, monthly | must not raise prices | We see fewer calls',
    'Ana Ruiz, COO, will answer, with the head of IT and the CFO, for moving NPS for guests from 20 to 30 within 12 months, in pursuit of our goal of higher retention. This is reviewed by the steering group, monthly, and the sign we expect on day 90 is this: fewer calls.',
  ],
  [
    'cause-first',
    'more clients stay with us | SMEs | calling us less often | We answer within an hour | Complaints per 1,000 orders | 12 | May | n = 4,000 | below 8 | 31 December 2027 | Chief Customer Officer | Marketing, IT | the steering group reviews it every month | cost per contact stays flat | half of the teams use the new script',
    'Because we answer within an hour, SMEs will call us less often: that serves our goal that more clients stay with us. Expect early proof within 90 days (half of the teams use the new script), then complaints per 1,000 orders moving from 12 to below 8 by 31 December 2027, led by the Chief Customer Officer.',
  ],
  [
    'goal-first',
    'Reducing churn | business travellers | more repeat bookings | a callback within the hour | Share of guests who return | a fifth | last year | all bookings | a quarter | before Easter 2027 | me | everyone | quarterly | keep overtime flat | bookings up 2 %',
    'To reduce churn, the share of guests who return among business travellers must move from a fifth (last year, out of all bookings) to a quarter before Easter 2027, while we keep overtime flat. That figure belongs to me.',
  ],
  [
    'customer-first',
    'growth | family doctor | not cancel | reminders come by text | no-show rate | 9 % | 2025 | 12,000 appointments | 5 % | 2027 | ward sister | IT | monthly | no rise in staff turnover | texts out to 90 % of patients',
    'Success means that family doctors will not cancel because reminders come by text. By 2027, with the ward sister accountable, the no-show rate should have gone from 9 % to 5 % and served our goal of growth.',
  ],
  [
    'goal-first',
    'More patients staying with us | Existing patients | come to their recall | we remind them by text | recall attendance rate | 58 % | June 2026 | 1,240 recalls | 70 % | end of 2027 | Practice manager | Dr Patel, reception | monthly, team meeting | waiting time in the chair | 50 bookings online',
    'For more patients staying with us, the recall attendance rate among existing patients must move from 58 % (June 2026, out of 1,240 recalls) to 70 % by the end of 2027, keeping waiting time in the chair no worse than today. That figure belongs to the practice manager.',
  ],
  [
    'owner-first',
    'fewer people ringing us back | Tenants in tower blocks | report only once | jobs are done at the first visit | First time fix rate | 71 % | April 2026 | 4,300 jobs | 85 % | March 2027 | Sales | contractor manager | monthly, team meeting | Resident satisfaction | repeat calls under 20 %',
    'Sales will answer, with the contractor manager, for moving the first time fix rate for tenants in tower blocks from 71 % to 85 % by March 2027, in pursuit of our goal of fewer people ringing us back. This is reviewed monthly by the team meeting, and the sign we expect on day 90 is this: repeat calls under 20 %.',
  ],
  [
    'goal-first',
    'Cut repeat repairs | tenants | report only once | jobs are done at the first visit | First time fix rate | 71 % | April 2026 | 4,300 jobs | 85 % | March 2027 | Service Delivery Manager | IT | monthly | Resident satisfaction | repeat calls under 20 %',
    'To cut repeat repairs, the first time fix rate among tenants must move from 71 % (April 2026, out of 4,300 jobs) to 85 % by March 2027, keeping resident satisfaction no worse than today. That figure belongs to the Service Delivery Manager.',
  ],
];

const ids = [
  'goal',
  'group',
  'behaviour',
  'cause',
  'metric',
  'baseline',
  'baselineOn',
  'sample',
  'target',
  'by',
  'leader',
  'contributors',
  'review',
  'guardrail',
  'sign',
] as const;

test.each(spoken)('%s of "%s"', (draft, typed, sentence) => {
  const texts = typed.split(' | ');
  const parts = Object.fromEntries(ids.map((id, at) => [id, texts[at]]));
  expect(successDrafts(parts, draftWords).find(({ id }) => id === draft)!.text).toBe(sentence);
});
