import { describeMissionRule } from './cases';

describeMissionRule('company-aim', {
  finds: [
    ['We serve guests to grow our market share.', 'market share'],
    ['Guests make us profitable.', 'profitable'],
    ['To be the global leader in pumps.', 'be the global leader'],
    ['Superior returns through happy guests.', 'Superior returns'],
  ],
  isContentWith: ['Guests rest.'],
  isNotMisledBy: [
    'We tell of the origins and growth of the old harbour town.',
    'A non-profit for patients.',
    'Our sales team calls clients back.',
    'We see your margins before you do.',
    'We help firms grow their sales.',
    'Every pupil’s personal growth counts.',
    'Return to us whenever you like.',
  ],
});
