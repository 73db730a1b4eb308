import { describe, expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeMissionRule } from './cases';

describeMissionRule('inward', {
  finds: [
    ['We do our work for guests with our hands.', 'We'],
    ['Our staff and our tools make us proud.', 'Our'],
  ],
  isContentWith: ['Guests tell us what they need.'],
  isNotMisledBy: [
    'Our mission is to be where we said.',
    'Each of our guests sleeps, because we check what we sell.',
    'Our riders choose our riders’ seats, and we listen.',
    'We tell our guests, and guests tell us: customers know.',
    'You get our word and our help, and you keep it.',
    'Your house, our work, your rules, our hands.',
  ],
});

describe('The rule inward', () => {
  test('says how often each is named', () =>
    expect(findingsOf('inward', 'mission', 'We say our work for guests makes us.')[0]!.values).toEqual({
      phrase: 'We',
      own: '3',
      customers: '1',
    }));
  test('counts the organisation’s own word', () =>
    expect(findingsOf('inward', 'mission', 'We tell our plotholder.', {}, { customerWord: 'plotholder' })).toEqual([]));
});
