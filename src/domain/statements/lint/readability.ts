/**
 * Handbook 2.3: hard to read. From 15 words up a Flesch-Kincaid grade over 10; a shorter text is never graded (a slogan
 * of three words came out at grade 20) but told when a quarter of its words or more have four syllables or more.
 */
import { wordsOf } from '../text/sentences';
import { gradeOf, syllablesOf } from '../text/syllables';
import { absent, type Rule } from './rule';

const fromWords = 15;
const mostGrade = 10;
const longSyllables = 4;
const leastLong = 1 / 4;

export const readability: Rule = {
  id: 'readability',
  severity: 'hint',
  kinds: ['mission', 'success'],
  check: ({ wording }) => {
    const all = wordsOf(wording);
    const long = all.filter((word) =>
      word.split(/[-\u2010\u2011]/u).some((piece) => syllablesOf(piece) >= longSyllables),
    );
    const values = { longest: long.toSorted((a, b) => syllablesOf(b) - syllablesOf(a))[0] ?? '' };
    if (all.length >= fromWords) {
      const grade = gradeOf(wording);
      return grade > mostGrade ? [absent({ ...values, about: 'grade', grade: String(Math.round(grade)) })] : [];
    }
    return long.length >= all.length * leastLong && long.length > 0 ? [absent({ ...values, about: 'long' })] : [];
  },
};
