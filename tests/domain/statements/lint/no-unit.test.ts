import { describeSuccessRule } from './cases';

describeSuccessRule('no-unit', {
  finds: [
    ['Churn goes from 18 (sample 400) to 16.', '18 (sample 400) to 16'],
    ['Churn goes from 18 among 640 clients to 16 among 700.', '18 among 640 clients to 16'],
    ['Churn goes from 18 (out of 640 answers) to 16.', '18 (out of 640 answers) to 16'],
    ['Churn among clients goes from 18 to 16.', '18 to 16'],
    ['Retention moves from 80 to 84 by 2027.', '80 to 84'],
  ],
  isContentWith: [
    'Renewals among clients rise from 30 % to 40 %.',
    'Renewals rise from 300 to 400 contracts.',
    'Churn falls from 18 to 16 %.',
  ],
  isNotMisledBy: [
    'Churn falls as NPS goes from 30 to 40.',
    'Revenue rises from €1.2 m to €1.4 m.',
    'Complaints fall from 300 to 200.',
    'Customers lost: 14 in 2025, at most 7 in 2027.',
    'Complaints per 1,000 households fall from 4.1 to 3.0.',
  ],
});
