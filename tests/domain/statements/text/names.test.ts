import { describe, expect, test } from 'vitest';
import { isName } from '../../../../src/domain/statements/text/names';

const spanOf = (text: string, phrase: string) => {
  const from = text.indexOf(phrase);
  return { from, to: from + phrase.length };
};

describe('A phrase', () => {
  test.each([
    ['Guests of a Best Western hotel sleep well.', 'Best'],
    ['At First Choice, families board together.', 'First Choice'],
    ['Delight Foods answers every shopper.', 'Delight Foods answers every shopper'],
    ['Awesome Foods tells people what is in the tin.', 'Awesome Foods'],
    ['At Premier Inn, a great night is promised to guests.', 'Premier Inn, a great night'],
    ['Tenants in Excellence Street have dry homes.', 'Excellence'],
  ])('of "%s" is a name', (text, phrase) => expect(isName(text, spanOf(text, phrase))).toBe(true));
  test.each([
    ['To be the First Choice for families in our town.', 'First Choice'],
    ['To provide Excellent Customer Service And Value to every guest we meet.', 'Excellent Customer Service'],
    ['EXCELLENT SERVICE FOR ALL', 'EXCELLENT SERVICE'],
    ['Great Service For Every Guest', 'Great Service'],
    ['Great service for every guest.', 'Great service'],
    ['A World-Class Hotel for our guests and their families.', 'World-Class'],
    ['Excellence is what guests get from us.', 'Excellence'],
  ])('of "%s" is none', (text, phrase) => expect(isName(text, spanOf(text, phrase))).toBe(false));
});
