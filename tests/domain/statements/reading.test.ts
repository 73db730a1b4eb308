import { describe, expect, test } from 'vitest';
import { lintWords } from '../../../src/content/statements';
import { findAll } from '../../../src/domain/statements/text/pattern';
import { isOtherLanguage } from '../../../src/domain/statements/text/language';
import { sentencesOf, wordsOf } from '../../../src/domain/statements/text/sentences';
import { fixArticles, tidyPart } from '../../../src/domain/statements/drafts/tidy';

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
});

describe('Sentences and words', () => {
  test('count as a reader would', () => {
    expect(sentencesOf('From 1.2 to 1.4, e.g. here. “Really?” Yes')).toHaveLength(3);
    expect(wordsOf('Well-known, isn’t it: €1.2 m')).toEqual(['Well-known', 'isn’t', 'it', '1.2', 'm']);
  });
});

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

describe('The language of a text', () => {
  const [english, other] = [lintWords.stopWords, lintWords.otherLanguages];
  test.each([
    'Wer einen Schaden meldet, erfährt am selben Tag, wie es weitergeht.',
    'Chaque client sait où en est son dossier, sans avoir à le demander.',
    'Cada cliente sabe lo que pasa con su caso sin tener que preguntar por el.',
    'Каждый клиент знает, что будет дальше.',
    'お客様はいつでも次に何が起こるかを知っています。',
  ])('"%s" is another', (text) => expect(isOtherLanguage(text, english, other)).toBe(true));
  test.each([
    'Every guest of the Hotel de la Paix leaves rested.',
    'Great food, great people, great service.',
    'Clients of Crédit Agricole and van der Berg always know who to call.',
    'Κάθε',
    '',
  ])('"%s" is not', (text) => expect(isOtherLanguage(text, english, other)).toBe(false));
});
