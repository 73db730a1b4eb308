import { describe, expect, it } from 'vitest';
import { paperOf } from '../../../src/domain/report/paper';

describe('the paper of a report', () => {
  it.each([
    [['en-US'], 'letter'],
    [['es-MX', 'de-DE'], 'letter'],
    [['en', 'fr-CA'], 'letter'],
    [['en-GB', 'en-US'], 'a4'],
    [['de'], 'a4'],
    [['no language at all', 'xx_yy'], 'a4'],
    [[], 'a4'],
  ] as const)('follows the first region of %j: %s', (languages, paper) => {
    expect(paperOf('auto', languages)).toBe(paper);
  });

  it('is what was chosen, wherever the reader is', () => {
    expect(paperOf('a4', ['en-US'])).toBe('a4');
    expect(paperOf('letter', ['de-DE'])).toBe('letter');
  });
});
