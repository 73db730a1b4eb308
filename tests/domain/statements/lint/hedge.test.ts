import { describeMissionRule } from './cases';

describeMissionRule('hedge', {
  finds: [
    ['We are people who strive to serve guests.', 'strive'],
    ['We make every effort to answer guests.', 'make every effort'],
    ['We plan to answer guests.', 'plan to'],
    ['We want residents to be happy.', 'We want'],
    ['We strive to answer guests at once.', 'strive'],
    ['We aim to answer guests at once.', 'aim to'],
    ['We are committed to our guests.', 'committed to'],
    ['Our goal is to answer guests.', 'goal is to'],
    ['We answer guests where possible.', 'where possible'],
    ['Dedicated to guests.', 'Dedicated to'],
  ],
  isContentWith: ['We answer guests at once.'],
  isNotMisledBy: [
    'Jobseekers who strive for a trade leave with one.',
    'A library where people aspire to learn.',
    'Tenants who would aim to buy get the sums.',
    'Stories that readers will want to tell their children.',
    'Each patient has a care plan to take home.',
    'We help customers look to the future.',
    'This is what we want for guests.',
    'Our aim for guests is quiet.',
    'Whatever guests want to change, they can.',
    'Archers hit what they aim at.',
    'Parents seek advice and get it.',
    'Clients who try to reach us do.',
    'Customers often want to talk.',
  ],
});
