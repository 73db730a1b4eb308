import { describeSuccessRule } from './cases';

describeSuccessRule('no-review', {
  finds: [
    ['Cancellation of monthly gifts falls from 2 % to 1 % by 2027.', null],
    ['Monthly logo churn falls below 1 % by December 2027.', null],
    ['Customers who order every month: 20 % to 30 % by 2028.', null],
    ['Churn falls from 18 % to 16 %.', null],
    ['Customers order at least once a month.', null],
    ['Become the highest rated hotel on the review sites.', null],
    ['Listeners who give every year rise to 4 %.', null],
    { wording: 'Churn falls to 16 %.', parts: { review: 'every month by the steering group' } },
  ],
  isContentWith: [
    'Churn falls to 8 %. The bursar tells it at every close.',
    'Churn falls to 8 %. It is on the board at the daily huddle.',
    'Churn falls to 8 %. Posted in the staff room on the first of the month.',
    'Churn falls to 16 %. Customer director; every second Tuesday.',
    'Churn falls to 16 %. Head teacher, termly.',
    'Churn falls to 16 %. Four times a year the partners go through it.',
    'Churn falls to 16 %, programme owner Eva Brandt, every sprint.',
    'The steering group reviews it every month.',
    'Reported monthly.',
    'The trustees look each quarter.',
    'Churn falls to 16 %. Every month in the meeting.',
  ],
  isNotMisledBy: [
    'The director answers for it, quarter by quarter.',
    'Checked on the first Monday of the month.',
    'The audit committee reads the figure twice a year.',
  ],
});
