import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseOf } from '../../../../src/domain/statements/text/notation';
import { endsWith, findAll } from '../../../../src/domain/statements/text/pattern';
import { expressionOf } from './expression';

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

describe('A phrase of the notation', () => {
  const word = fc.constantFrom(
    'the',
    'best',
    'to',
    'in',
    'be',
    "guest's",
    'well-known',
    '*',
    'serv*',
    'für',
    '24',
    'a.b',
  );
  const either = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join('/'));
  const between = fc.constantFrom('<1>', '<2>', '<8>', '<1,>', '<3,>', '...');
  const phrase = fc
    .tuple(
      fc.oneof(word, either),
      fc.array(fc.oneof(word, either, { arbitrary: between, weight: 2 }), { maxLength: 4 }),
    )
    .map(([first, rest]) => [first, ...rest].join(' '));
  const piece = fc.constantFrom(
    ...'the best to in be guest well known wellknown service für 24 a.b x'.split(' '),
    ' ',
    ' ',
    ' ',
    '  ',
    '-',
    '‑',
    ', ',
    ',',
    "'s",
    '’s',
    '.',
    '\n',
    '\u00a0',
    '&',
    '€',
    ' be ',
    ' to ',
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('means what the regular expression of its signs means, wherever it begins', () => {
    fc.assert(
      fc.property(phrase, text, (written, said) => {
        const look = phraseOf(written);
        const expression = expressionOf(written);
        for (let at = 0; at <= said.length; at += 1) {
          expression.lastIndex = at;
          const to = expression.test(said) ? expression.lastIndex : -1;
          expect(look(said, at), `${written} at ${at} of "${said}"`).toBe(to);
        }
      }),
      { numRuns: 500 },
    );
  });
});
