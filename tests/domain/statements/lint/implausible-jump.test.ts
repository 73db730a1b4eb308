import { describeSuccessRule } from './cases';

const context = { startOn: '2027-02-01' };

describeSuccessRule('implausible-jump', {
  finds: [
    { wording: 'Churn falls from 18 % to 8 % by October 2027.', phrase: '18 % to 8 %', context },
    { wording: 'NPS goes from 10 to 45 by the end of 2027.', phrase: '10 to 45', context },
    { wording: 'Complaints go from a fifth to one in twenty by Q4 2027.', phrase: 'a fifth to one in twenty', context },
    { wording: 'Churn falls from 18 % to 8 %.', phrase: '18 % to 8 %', parts: { by: 'June 2027' }, context },
  ],
  isContentWith: [
    { wording: 'Churn falls from 18 % to 16 % by October 2027.', context },
    { wording: 'Churn falls from 18 % to 8 % by October 2029.', context },
    { wording: 'NPS goes from 10 to 30 by the end of 2027.', context },
  ],
  isNotMisledBy: [
    'Churn falls from 18 % to 8 % by October 2027.',
    { wording: 'Satisfaction goes from 40 % to 85 % by October 2027.', context },
    { wording: 'Cost per order falls from €9 to €4 by October 2027.', context },
  ],
});
