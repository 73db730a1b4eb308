import { describe, expect, test } from 'vitest';
import { findingsOf } from '../context';
import { describeMissionRule } from './cases';

describeMissionRule('length', {
  finds: [['Guests rest.', null]],
  isContentWith: ['Every guest reaches a room that is ready.'],
  isNotMisledBy: [
    'Every well-rested guest leaves us feeling at home.',
    '每位客人都感到宾至如归，从不需要问两次。',
    '🙂🙂',
  ],
});

describe('The rule length', () => {
  test.each([
    ['mission', 7, 'short'],
    ['mission', 8, null],
    ['mission', 35, null],
    ['mission', 36, 'long'],
    ['success', 24, 'short'],
    ['success', 25, null],
    ['success', 120, null],
    ['success', 121, 'long'],
  ] as const)('finds a %s of %i words %s', (kind, count, about) => {
    const found = findingsOf('length', kind, 'guest '.repeat(count).trim());
    expect(found[0]?.values['about'] ?? null).toBe(about);
  });
});
