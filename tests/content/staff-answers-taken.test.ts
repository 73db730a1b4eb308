import { describe, expect, it } from 'vitest';
import { foundationWords } from '../../src/content/messages/en/statement-foundation';

const { taken } = foundationWords.staff.collect;
const nothing = { added: 0, known: 0, damaged: 0, refused: 0 };

describe('what was found among answers of staff', () => {
  it('says plainly when nothing was added, and why', () => {
    expect(taken({ ...nothing, damaged: 1 })).toBe('Nothing was added. 1 answer is damaged: ask for it again.');
    expect(taken({ ...nothing, known: 3 })).toBe('Nothing was added. 3 answers were here already.');
    expect(taken({ ...nothing, known: 1, damaged: 2 })).toBe(
      'Nothing was added. 1 answer was here already, 2 are damaged: ask for them again.',
    );
    expect(taken({ ...nothing, refused: 4 })).toBe('Nothing was added. 4 answers found no room: 5,000 are the most.');
  });

  it('counts what was added first, then the rest', () => {
    expect(taken({ ...nothing, added: 1 })).toBe('1 answer added.');
    expect(taken({ added: 2, known: 1, damaged: 1, refused: 0 })).toBe(
      '2 answers added, 1 was here already, 1 is damaged: ask for it again.',
    );
  });
});
