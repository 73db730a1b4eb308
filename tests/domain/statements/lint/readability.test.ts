import { describe, expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeMissionRule } from './cases';

describeMissionRule('readability', {
  finds: [
    [
      'We facilitate organisational accountability and operational responsibility in administering the individual requirements of beneficiaries in communities.',
      null,
    ],
    ['Innovative sustainable operations.', null],
  ],
  isContentWith: ['Every guest reaches a room that is ready, and never has to ask for the same thing twice.'],
  isNotMisledBy: [
    'World class.',
    'We care about people.',
    'Guests rest in our well-established house of rooms.',
    'Never a family without a home.',
  ],
});

describe('The rule readability', () => {
  const values = (wording: string) => findingsOf('readability', 'mission', wording)[0]?.values;
  test('never gives a grade below fifteen words', () => {
    expect(values('Customer satisfaction delivered continuously.')).toEqual({ about: 'long', longest: 'continuously' });
  });
  test('gives a grade from fifteen words on', () => {
    const found = values(`${'organisational '.repeat(15)}rest.`);
    expect(found?.['about']).toBe('grade');
    expect(Number(found?.['grade'])).toBeGreaterThan(10);
  });
});
