import { describeMissionRule } from './cases';

describeMissionRule('number-in-mission', {
  finds: [
    ['We answer 95 % of guests.', '95 %'],
    ['Guests give us an NPS of fifty.', 'NPS'],
    ['We answer guests in 20 seconds.', '20'],
    ['The number one bank by 2030.', '2030'],
    ['To save guests €5 a day.', '€5'],
  ],
  isContentWith: ['We answer guests in one conversation.'],
  isNotMisledBy: [
    'Guests settle it in one conversation, the first time.',
    'Serving guests since 1920.',
    'For 150 years we have moved people.',
    'Guests reach us 24/7.',
    'A 5-star welcome.',
    'Skills for the 21st century.',
    'Drivers on Route 66 find petrol.',
    'We are No. 1 for guests.',
    'B2B clients and 3D printers.',
  ],
});
