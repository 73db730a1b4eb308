import { describe, expect, test } from 'vitest';
import { endsWith, findAll } from '../../../../src/domain/statements/text/pattern';

describe('Patterns', () => {
  test('cross no punctuation and no preposition in a short gap', () => {
    expect(findAll('great, warm service', ['great <2> service'])).toEqual([]);
    expect(findAll('great to be of service', ['great <2> service'])).toEqual([]);
    expect(findAll('great and warm service', ['great <2> service'])).toEqual([{ from: 0, to: 22 }]);
  });
  test('take either word, any ending and either apostrophe', () => {
    expect(findAll('Rises and rose', ['rise*/rose'])).toHaveLength(2);
    expect(findAll('our guest’s room', ["guest's"])).toHaveLength(1);
  });
  test('leave out what an exception covers', () =>
    expect(findAll('non-profit profit', ['profit'], ['non-profit'])).toEqual([{ from: 11, to: 17 }]));
  test('cross a comma where they say so, and go no further than they must', () =>
    expect(findAll('great, warm service and great food, service', ['great <2,> service/food'])).toEqual([
      { from: 0, to: 19 },
      { from: 24, to: 34 },
    ]));
  test('take the longest of those that begin at one place', () =>
    expect(findAll('best in class', ['best in', 'best in class'])).toEqual([{ from: 0, to: 13 }]));
  test('begin with any word where they begin with a star', () =>
    expect(findAll('Europe’s most loved', ["*'s most"])).toEqual([{ from: 0, to: 13 }]));
  test('take a hyphen, a space or nothing for a hyphen', () =>
    expect(findAll('topnotch top-notch top notch top‑notch', ['top-notch'])).toHaveLength(4));
  test('keep their places where a letter grows in lower case', () =>
    expect(findAll('İİ WORLD CLASS', ['world class'])).toEqual([{ from: 3, to: 14 }]));
});

test('A text ends with a pattern, white space aside', () => {
  expect(endsWith('falls from about ', ['from <1>', 'about'])).toBe(true);
  expect(endsWith('about it', ['about'])).toBe(false);
});
