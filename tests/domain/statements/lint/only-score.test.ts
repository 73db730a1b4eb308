import { describeSuccessRule } from './cases';

describeSuccessRule('only-score', {
  finds: [
    ['The “would definitely recommend” share goes from 61 % to 66 %.', 'would definitely recommend'],
    ['Satisfaction from 70 % to 80 % by 2028 while costs stay flat.', 'Satisfaction'],
    ['Satisfaction from 70 % to 80 % by 2028 through after-sales support.', 'Satisfaction'],
    ['NPS among guests goes from 30 to 45.', 'NPS'],
    ['Our customers’ star rating reaches 4.8.', 'star rating'],
    ['95 % of patients satisfied by 2030.', 'satisfied'],
    ['Achieve a CSAT score of 85% or higher.', 'CSAT'],
  ],
  isContentWith: [
    'Satisfaction from 70 % to 80 % by 2028, while churn falls from 9 % to 7 %.',
    'Churn among guests falls as NPS goes from 30 to 45.',
    'Guests come back.',
  ],
  isNotMisledBy: [
    'The share of savers with three or more products rises from 31 % to 40 % whilst maintaining an NPS above 45.',
    'Open cases fall from 900 to 400, CSAT no lower than 94 %.',
    'Repeat bookings rise, and satisfaction stays level.',
    'Complaints about low satisfaction fall.',
    'Satisfied members renew: 80 % to 84 %.',
  ],
});
