import { describeSuccessRule } from './cases';

describeSuccessRule('no-guardrail', {
  finds: [
    ['Churn falls from 18 % to 16 %.', null],
    ['Keep churn at no more than 2 %.', null],
    { wording: 'Churn falls to 16 %.', parts: { guardrail: 'no rise in cost per contact' } },
  ],
  isContentWith: [
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
