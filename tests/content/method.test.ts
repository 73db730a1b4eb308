import { describe, expect, test } from 'vitest';
import { methodSections, methodText, statementWords } from '../../src/content/messages/en/method';
import { rules } from '../../src/domain/statements/lint/index';
import { workedExample } from '../../src/islands/method/worked-examples';

describe('the method page', () => {
  test('has a sentence for every check of the statements, and none for a check that is gone', () => {
    expect(Object.keys(statementWords.checks).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
  });

  test('has a section for every text', () => {
    expect(Object.keys(methodSections)).toEqual(expect.arrayContaining(Object.keys(methodText)));
  });

  test('works its examples by the rule itself: order decides, and the mean is cut', () => {
    expect(workedExample([4, 4, 4, 4, 4, 4, 1, 1])).toMatchObject({ earned: 2, position: 3.2, rounded: 3 });
    expect(workedExample([5, 5, 5, 5, 1, 1, 1, 1])).toMatchObject({ earned: 1, position: 3, rounded: 3 });
    expect(workedExample([3, 3, 3, 3, 3, 2, 2, 2])).toMatchObject({ earned: 2, position: 2.6, rounded: 3 });
    expect(workedExample([4, 4, 4, 4, 4, 4, 3, 2])).toMatchObject({ earned: 3, position: 3.6, rounded: 4 });
  });
});
