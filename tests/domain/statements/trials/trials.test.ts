/** The three tests of the mission and the lines beside it, apart from any page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swapWords, trialWords } from '../../../../src/content/messages/en/statement-trials';
import { companionLine } from '../../../../src/domain/statements/trials/companion-lines';
import { trialsHeld, trialStanding } from '../../../../src/domain/statements/trials/standing';
import { withRival } from '../../../../src/domain/statements/trials/swap-name';

const own = { name: 'Harbour Rail', brand: '“plain dealing”' };
const swapped = (wording: string, rival = 'Northshore') =>
  withRival(wording, own, rival, swapWords)
    .map(({ text }) => text)
    .join('');

describe('A test of the mission', () => {
  const sayNo = { verdict: 'holds', wording: 'Guests rest.', on: '2026-11-20', stop: '' } as const;

  test('holds for the wording it was made on, whatever the spaces in it', () => {
    expect(trialStanding({ sayNo }, 'sayNo', ' Guests  rest.\n')).toBe('holds');
    expect(trialsHeld({ sayNo }, 'Guests rest.')).toBe(1);
  });

  test('counts no more once the wording has changed, and is open without a verdict', () => {
    expect(trialStanding({ sayNo }, 'sayNo', 'Guests rest well.')).toBe('moved');
    expect(trialsHeld({ sayNo }, 'Guests rest well.')).toBe(0);
    expect(trialStanding({ swap: { wording: '', rival: 'Northshore', difference: '' } }, 'swap', '')).toBe('open');
  });
});

describe('The swap', () => {
  test.each([
    ['We ring before we come.', 'Northshore ring before Northshore come.'],
    ['Our guests know us.', 'Northshore’s guests know Northshore.'],
    ['We’ll ring, and we’re there.', 'Northshore will ring, and Northshore are there.'],
    ['With Harbour Rail’s boats you arrive.', 'With Northshore’s boats you arrive.'],
    ['That is what we mean by “plain dealing”.', 'That is what Northshore mean by “…”.'],
    ['Users in the US use hours, weeks and plain dealing.', 'Users in the US use hours, weeks and plain dealing.'],
  ])('reads %s as theirs', (wording, theirs) => {
    expect(swapped(wording)).toBe(theirs);
  });

  test('leaves the wording alone without a name, and takes a name as it is typed', () => {
    expect(swapped('We ring.', '  ')).toBe('We ring.');
    expect(swapped('We ring.', '$& (A+B)')).toBe('$& (A+B) ring.');
  });

  test('changes nothing it does not mark, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (wording, name, brand) => {
        const pieces = withRival(wording, { name, brand }, 'Northshore', swapWords);
        const kept = pieces.filter(({ isSwapped }) => !isSwapped);
        expect(pieces.every(({ text }) => text !== '')).toBe(true);
        if (kept.length === pieces.length) expect(kept.map(({ text }) => text).join('')).toBe(wording);
      }),
    );
  });
});

describe('A line beside the mission', () => {
  const { collision, recovery } = trialWords.companions;

  test('is one sentence made of the answers, whatever stops and spaces they end with', () => {
    expect(companionLine(collision.template, ['A true answer.', ' a complete  answer', 'the queue is long.'])).toBe(
      'A true answer before a complete answer, even when the queue is long.',
    );
    expect(companionLine(recovery.template, ['Harbour Rail', 'the same day', 'the fare'])).toBe(
      'It is put right the same day by Harbour Rail, and nobody has to ask for the fare.',
    );
  });

  test('waits for every answer', () => {
    expect(companionLine(collision.template, ['care', '.', 'it rains'])).toBeNull();
  });
});
