import { describeMissionRule } from './cases';

describeMissionRule('no-outcome', {
  finds: [
    ['The best team we can be for our patients.', null],
    ['Enabling us to provide care to patients.', null],
    ['A community where our customers live and work.', null],
    ['You deserve to get great service.', null],
    ['Global reach for our clients.', null],
    ['Uplifting our guests each day.', null],
    ['To provide a service to our guests.', null],
    ['Customers are at the heart of everything we do.', null],
    ['Our tenants come first.', null],
    ['Better meals for passengers and crew.', null],
    { wording: 'To serve tenants well.', parts: { done: 'see who is coming' } },
  ],
  isContentWith: ['Guests can rest.', 'Tenants always know who is coming.', 'No patient leaves without an answer.'],
  isNotMisledBy: [
    'People who wait for news sit somewhere quiet.',
    'Nobody in our valley eats alone.',
    'Our customers’ problems end with the first call.',
    'One visit is enough.',
    'Getting people where they need to be.',
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
