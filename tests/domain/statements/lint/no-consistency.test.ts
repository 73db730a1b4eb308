import { describeMissionRule } from './cases';

describeMissionRule('no-consistency', {
  finds: [
    ['Guests pay what they owe, no more.', null],
    ['No surprises on the bill of a guest.', null],
    ['Care that is consistent with our values.', null],
    ['Children play throughout their lives.', null],
    ['People who have never flown before find their gate.', null],
    ['Guests find a bed.', null],
    ['At the heart of everything we do.', null],
    ['We say no kindly to guests.', null],
    ['People no longer wait.', null],
    { wording: 'Guests find a bed.', parts: { always: 'ring first' } },
  ],
  isContentWith: ['Every guest finds a bed.', 'Guests always find a bed.', 'No guest waits.'],
  isNotMisledBy: [
    'A world where everyone has a home.',
    'Anyone who calls is heard.',
    'Guests are told at all times.',
    'Patients get it right the first time.',
    { wording: 'We ring first, so that guests know.', parts: { always: 'ring first' } },
  ],
});
