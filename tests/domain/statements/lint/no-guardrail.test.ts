import { describeSuccessRule } from './cases';

describeSuccessRule('no-guardrail', {
  finds: [
    ['Bring bookings back to 90 % of 2019 levels by 2027.', null],
    ['Claims handled without a phone call: 40 % to 60 % by 2028.', null],
    ['Churn falls to 16 %, thanks to a call the same day.', null],
    ['Churn falls from 18 % to 16 %.', null],
    ['Keep churn at no more than 2 %.', null],
    { wording: 'Churn falls to 16 %.', parts: { guardrail: 'no rise in cost per contact' } },
  ],
  isContentWith: [
    'Churn falls to 16 % by 2028, cost per call flat.',
    'Churn falls to 16 % at today’s headcount.',
    'Churn falls to 16 %; opening hours as they are.',
    'Churn falls to 16 %. The away end keeps its seats.',
    'Churn falls with no rise in cost per contact.',
    'Churn falls without longer calls.',
    'Churn falls while keeping cost per contact where it is.',
  ],
  isNotMisledBy: [
    'Churn falls; margin no lower than 24 %.',
    'Churn falls. Free tickets for schools are not cut.',
    'Churn falls. Administrative cost must stay below 118 euros.',
    'Churn falls, line speed unchanged.',
  ],
});
