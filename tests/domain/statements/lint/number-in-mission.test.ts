import { describeMissionRule } from './cases';

describeMissionRule('number-in-mission', {
  finds: [
    ['We answer 95 % of guests.', '95 %'],
    ['Guests give us an NPS of fifty.', 'NPS'],
    ['We answer 19 of 20 guests within 3 rings.', '19'],
    ['Guests wait 4 minutes on average.', '4'],
    ['We double the number of guests within 3 months.', '3'],
    ['Guests pay less than 5 euros a day.', '5'],
    ['Guests stay in 40 houses.', '40'],
    ['The number one bank by 2030.', '2030'],
    ['To save guests €5 a day.', '€5'],
  ],
  isContentWith: [
    'We answer guests in one conversation.',
    'We answer guests within two days.',
    'We answer guests within 2 days.',
    'We answer guests within 3 rings.',
    'We answer guests in 20 seconds.',
    'Guests hear back in under 48 hours.',
    'Guests hear back within 2 working days.',
    'Guests hear back within 2\u20133 days.',
    'Guests rebook in no more than 3 taps.',
    'Somebody picks up after 3 rings at most.',
  ],
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
