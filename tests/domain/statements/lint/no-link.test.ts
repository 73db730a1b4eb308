import { describeSuccessRule } from './cases';

describeSuccessRule('no-link', {
  finds: [
    ['Churn falls from 18 % to 16 % by December 2027.', null],
    ['Churn falls by spring 2028.', null],
    ['Churn, as measured in May, falls to 16 %.', null],
    ['Churn has fallen since 2024 and falls on.', null],
    { wording: 'Churn falls to 16 %.', parts: { cause: 'claims are answered at once' } },
  ],
  isContentWith: [
    'Churn falls because claims are answered at once.',
    'Churn falls by answering claims at once.',
    'Churn falls, so that fewer leave.',
    { wording: 'Claims are answered at once: churn falls.', parts: { cause: 'claims are answered at once' } },
  ],
  isNotMisledBy: [
    'Landlords who leave: from 16 to 12 %, as they hear of each viewing the same evening.',
    'Cost falls, since they can see a payment’s state themselves.',
    'Cancellations fall through a call in week two.',
  ],
});
