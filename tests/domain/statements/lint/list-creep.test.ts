import { describeMissionRule } from './cases';

describeMissionRule('list-creep', {
  finds: [
    ['We listen, learn, care, act and share with guests.', ', learn, care, act and'],
    ['Quality and care and trust and speed & value for guests.', 'and care and trust and speed &'],
  ],
  isContentWith: ['Every guest rests, wakes and eats.'],
  isNotMisledBy: [
    'We answer 1,200,000 calls, 5,000 letters and 2,000 visits from guests.',
    'Sand, land and brandy for guests, at once.',
  ],
});
