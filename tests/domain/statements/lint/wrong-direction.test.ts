import { describeSuccessRule } from './cases';

describeSuccessRule('wrong-direction', {
  finds: [
    ['Churn rises from 16 % to 18 %.', '16 % to 18 %'],
    ['First contact resolution goes from 80 % to 70 %.', '80 % to 70 %'],
    ['The share of quiet weeks falls from 10 % to 12 %.', '10 % to 12 %'],
    ['Time to first answer moves from 30 minutes to 2 hours.', '30 minutes to 2 hours'],
    ['NPS from +25 to +12.', '+25 to +12'],
    ['Customers who refinance elsewhere: 9 % in 2026, 12 % by the end of 2027.', '9 % in 2026, 12 %'],
    { wording: 'It goes from 18 % to 20 %.', phrase: '18 % to 20 %', parts: { metric: 'churn' } },
  ],
  isContentWith: [
    'Churn falls from 18 % to 16 %.',
    'Retention rises from 82 % to 84 %.',
    'NPS from +12 to +25.',
    'Stars go from 4.1 to 4.5.',
    'Churn falls to 16 %, against 18 % last year.',
  ],
  isNotMisledBy: [
    'Retention goes up from 82 % to 84 % while churn stays low.',
    'Time to first answer moves from 2 hours to 30 minutes.',
    'Complaints fall from a fifth to one in ten.',
    'Complaints answered within five days rise from 60 % to 90 %.',
    'Churn among subscribers falls from 18 % to 16 %.',
    'Revenue goes from €1.2 to 1.4 m.',
    'Waiting times under ten minutes: from 60 % to 80 % of callers.',
  ],
});
