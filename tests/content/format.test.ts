import { expect, it } from 'vitest';
import { inWords, list, number } from '../../src/content/messages/en/format';

it('shows at most two decimals', () => {
  expect(number(1234.5678)).toBe('1,234.57');
});

it('joins a list as it is read aloud, and says small numbers in words', () => {
  expect(list(['Listening', 'Aligning', 'Driving'])).toBe('Listening, Aligning and Driving');
  expect([inWords(0), inWords(7), inWords(11)]).toEqual(['no', 'seven', '11']);
});
