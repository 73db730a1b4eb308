import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsOf } from '../../../../src/domain/statements/text/sentences';

describe('Sentences and words', () => {
  test('count as a reader would', () => {
    expect(sentencesOf('From 1.2 to 1.4, e.g. here. “Really?” Yes')).toHaveLength(3);
    expect(wordsOf('Well-known, isn’t it: €1.2 m')).toEqual(['Well-known', 'isn’t', 'it', '1.2', 'm']);
  });
  test('take either side of a stroke for a word, but not inside a figure', () =>
    expect(wordsOf('research/teaching 24/7 A&E')).toEqual(['research', 'teaching', '24/7', 'A&E']));
  test('end at the full stop of a script that puts no space behind it', () =>
    expect(sentencesOf('客人休息。我们倾听。')).toHaveLength(2));
});
