import { describeSuccessRule } from './cases';

describeSuccessRule('unknown-metric', {
  finds: [
    { wording: 'Sunny mornings rise from 3 to 5.', phrase: 'Sunny mornings', parts: { metric: 'sunny mornings' } },
    { wording: 'It rises from 3 to 5.', parts: { metric: 'boat happiness' } },
  ],
  isContentWith: [
    { wording: 'It falls.', parts: { metric: 'Churn rate' } },
    { wording: 'It falls.', parts: { metric: 'Share of repeat contacts' } },
  ],
  isNotMisledBy: ['Sunny mornings rise from 3 to 5.', { wording: 'It rises.', parts: { metric: 'our NPS' } }],
});
