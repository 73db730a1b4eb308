import { describe, expect, test } from 'vitest';
import { gradeOf, syllablesOf } from '../../../../src/domain/statements/text/syllables';

const counted: Record<number, string> = {
  1: 'the we care makes asked called heard through you been friend field tried eyes times changed worked clothes whole style',
  2: 'people safely service careful something statement table handled hundred every patient social beyond being saying trying valued create client business value seeing homeless quiet science someone wanted settled loyal',
  3: 'customers family services management improvement everyone everything media easier video idea area employee financial various serious engagement excellence agreement influence genuine audience appointment quality equity efficient completely businesses period',
  4: 'experience community communities technology innovative sustainable reliable appreciate priority society everybody situation evaluate operator reality material variety continuous',
  5: 'organisation individual experiences possibility creativity cooperation opportunity',
  6: 'responsibility accessibility',
};

describe('The syllables of a word', () => {
  for (const [count, list] of Object.entries(counted)) {
    test.each(list.split(' '))(`are ${count} in "%s"`, (word) => expect(syllablesOf(word)).toBe(Number(count)));
  }
  test('are counted by its pieces when it has a hyphen', () => expect(syllablesOf('Home-made')).toBe(2));
  test('are one at least, in a figure or an abbreviation too', () => {
    expect(syllablesOf('24')).toBe(1);
    expect(syllablesOf('NPS')).toBe(1);
    expect(syllablesOf('')).toBe(1);
  });
});

describe('The grade of a text', () => {
  test('is low for short words and high for long ones', () => {
    expect(gradeOf('We ring you back. You know who comes and when.')).toBeLessThan(3);
    expect(
      gradeOf('Facilitating organisational responsibility through operational accountability and innovation.'),
    ).toBeGreaterThan(20);
  });
  test('is nought without words', () => expect(gradeOf(' ... ')).toBe(0));
});
