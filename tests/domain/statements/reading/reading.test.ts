import { describe, expect, test } from 'vitest';
import { fixArticles, tidyPart } from '../../../../src/domain/statements/drafts/tidy';

describe('A part', () => {
  test.each([
    ['  Guests,  ', 'guests'],
    ['I decide', 'I decide'],
    ['NHS staff', 'NHS staff'],
    ['a hour', 'an hour'],
    ['an user', 'a user'],
    ['an one-off', 'a one-off'],
    ['a 8-hour shift', 'an 8-hour shift'],
    ['(unclosed', 'unclosed'],
    ['“half', 'half'],
    ['first line\n- second line', 'first line, second line'],
    ['!!!', ''],
    ['   ', ''],
    ['iPhones', 'iPhones'],
    ['Wait. Then go', 'wait; then go'],
  ])('"%s" becomes "%s"', (typed, tidied) => expect(tidyPart(typed, [])).toBe(tidied));
  test('leaves letters and unclear acronyms alone', () =>
    expect(fixArticles('grade a or b, plan A is a NASA plan')).toBe('grade a or b, plan A is a NASA plan'));
});
