import { describeSuccessRule } from './cases';

const context = { other: 'Every guest leaves feeling welcome, without ever having to ask twice.' };

describeSuccessRule('same-as-mission', {
  finds: [{ wording: 'Every guest leaves feeling welcome without asking twice.', context }],
  isContentWith: [{ wording: 'Repeat bookings by guests rise from 20 % to 25 % by June 2027.', context }],
  isNotMisledBy: [
    { wording: 'Guests who leave feeling welcome book a second stay: 20 % to 25 % by June 2027.', context },
    'Every guest leaves feeling welcome without asking twice.',
  ],
});
