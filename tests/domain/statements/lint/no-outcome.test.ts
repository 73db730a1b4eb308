import { describeMissionRule } from './cases';

describeMissionRule('no-outcome', {
  finds: [
    ['To provide a service to our guests.', null],
    ['Customers are at the heart of everything we do.', null],
    ['Our tenants come first.', null],
    ['Better meals for passengers and crew.', null],
    { wording: 'To serve tenants well.', parts: { done: 'see who is coming' } },
  ],
  isContentWith: ['Guests can rest.', 'Tenants always know who is coming.', 'No patient leaves without an answer.'],
  isNotMisledBy: [
    'Parents of sick children sleep near them.',
    'Children are told the truth.',
    'Helping people learn and live well.',
    'Each policyholder has one name to call.',
    'You get the car you booked.',
    'Nobody is ever stuck for long.',
    { wording: 'Tenants: who is coming, seen early.', parts: { done: 'see who is coming' } },
    { wording: 'Bold by nature.', context: { foundation: { brandWords: 'bold' } } },
  ],
});
