import { describe, expect, test } from 'vitest';
import { lintWords } from '../../../src/content/statements';
import { datesIn } from '../../../src/domain/statements/text/dates';
import { findAll } from '../../../src/domain/statements/text/pattern';
import { isOtherLanguage } from '../../../src/domain/statements/text/language';
import { quantitiesIn } from '../../../src/domain/statements/text/quantities';
import { sentencesOf, wordsOf } from '../../../src/domain/statements/text/sentences';
import { fixArticles, tidyPart } from '../../../src/domain/statements/drafts/tidy';

describe('Dates', () => {
  test.each([
    ['by end of Q2 2027', '2027-06-30'],
    ['by 31 December 2026', '2026-12-31'],
    ['by December 5, 2026', '2026-12-05'],
    ['by Feb 2028', '2028-02-29'],
    ['by 2027-06-30', '2027-06-30'],
    ['by 5/6/2027', '2027-06-05'],
    ['by 31.12.26', '2026-12-31'],
    ['in FY27', '2027-12-31'],
    ['by FY 2026/27', '2027-12-31'],
    ['by mid-2027', '2027-12-31'],
    ['by the second quarter of 2027', '2027-06-30'],
    ['by H1 2027', '2027-06-30'],
    ['by Dec ’26', '2026-12-31'],
    ['by the end of 2026', '2026-12-31'],
    ['by summer 2027', '2027-12-31'],
    ['on the 3rd of May 2027', '2027-05-03'],
  ])('"%s" end on %s', (text, endsOn) => expect(datesIn(text).map((date) => date.endsOn)).toEqual([endsOn]));
  test.each(['by March', 'by Q3', 'within twelve months', 'by the end of the year', 'by Christmas'])(
    '"%s" has no year',
    (text) => expect(datesIn(text).map((date) => date.endsOn)).toEqual([null]),
  );
  test.each(['it may rise', 'from 2,000 to 1,500 calls', 'we march on', '2026 customers', 'room 2027'])(
    '"%s" has no date',
    (text) => expect(datesIn(text)).toEqual([]),
  );
});

describe('Amounts', () => {
  test.each([
    ['18 %', 18, 'percent'],
    ['18 per cent', 18, 'percent'],
    ['a fifth', 20, 'percent'],
    ['two thirds', 200 / 3, 'percent'],
    ['one in five', 20, 'percent'],
    ['9 out of 10', 90, 'percent'],
    ['half of them', 50, 'percent'],
    ['€1.2 m', 1_200_000, 'money'],
    ['3 million euros', 3_000_000, 'money'],
    ['£40k', 40_000, 'money'],
    ['1,200 complaints', 1200, 'count'],
    ['30 minutes', 0.5, 'hours'],
    ['two hours', 2, 'hours'],
    ['three working days', 72, 'hours'],
    ['12 points', 12, 'points'],
    ['twenty-five per cent', 25, 'percent'],
    ['4.1', 4.1, ''],
    ['9,5 %', 9.5, 'percent'],
  ])('"%s" is %d %s', (text, value, unit) => {
    const [amount, ...rest] = quantitiesIn(text);
    expect(rest).toEqual([]);
    expect(amount!.value).toBeCloseTo(value, 6);
    expect(amount!.unit).toBe(unit);
  });
  test.each(['in one conversation', 'once a quarter', 'by 2027', 'a third party', 'Q2 2027', 'every quarter'])(
    '"%s" has no amount',
    (text) => expect(quantitiesIn(text)).toEqual([]),
  );
});

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
  ])('"%s" becomes "%s"', (typed, tidied) => expect(tidyPart(typed, [], [])).toBe(tidied));
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

describe('A year after "in"', () => {
  test('is no base of a share', () => {
    expect(quantitiesIn('from 212 in 2025 to 148').map(({ value }) => value)).toEqual([212, 148]);
  });
  test('may follow its month after a stroke', () => {
    expect(datesIn('until 12/2027').map(({ endsOn }) => endsOn)).toEqual(['2027-12-31']);
  });
});
