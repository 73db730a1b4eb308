import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords, type Stretch } from '../../../../src/domain/statements/versions/compare';

const side = (stretches: Stretch[], without: Stretch['kind']) =>
  stretches
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

/** "{-taken out-}{+put in+}" among what stayed. */
const marked = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === 'added' ? `{+${text}+}` : kind === 'removed' ? `{-${text}-}` : text))
    .join('');

const words = fc
  .array(
    fc.constantFrom('guest', 'guests', 'leaves', 'rested', ' ', ' ', ', ', '. ', '75%', '東京', 'ไทย', '👩‍👩‍👧‍👦', '\n', 'é'),
    {
      maxLength: 40,
    },
  )
  .map((all) => all.join(''));
const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme' }));

describe('two wordings compared', () => {
  test('give both of them back to the letter, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = compareWords(before, after);
        expect(side(stretches, 'removed')).toBe(after);
        expect(side(stretches, 'added')).toBe(before);
      }),
    );
  });

  test('are all the same when nothing changed, and in no other case', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(compareWords(before, before).every(({ kind }) => kind === 'same')).toBe(true);
        expect(compareWords(before, after).every(({ kind }) => kind === 'same')).toBe(before === after);
      }),
    );
  });

  test('have no empty stretch, no two of a kind in a row, and a removal before the addition in its place', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = compareWords(before, after);
        for (const [place, { kind, text: said }] of stretches.entries()) {
          expect(said).not.toBe('');
          const next = stretches[place + 1]?.kind;
          expect(next).not.toBe(kind);
          expect(kind === 'added' && next === 'removed').toBe(false);
        }
      }),
    );
  });

  test.each([
    ['Every guest leaves rested.', 'Every guest leaves feeling rested.', 'Every guest leaves {+feeling +}rested.'],
    ['from 71% to 80%', 'from 71% to 75%', 'from 71% to {-80-}{+75+}%'],
    ['told at once what happens', 'sure of the next way', '{-told at once what happens-}{+sure of the next way+}'],
    ['', 'Every guest.', '{+Every guest.+}'],
    ['Every guest.', '', '{-Every guest.-}'],
    ['', '', ''],
    ['don’t wait', 'do wait', '{-don’t-}{+do+} wait'],
    ['私は東京に住んでいます', '私は大阪に住んでいます', '私は{-東京-}{+大阪+}に住んでいます'],
    ['كل ضيف يغادر مرتاحا', 'كل ضيف يغادر سعيدا', 'كل ضيف يغادر {-مرتاحا-}{+سعيدا+}'],
  ])('are read by words: “%s” and “%s”', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  test('of 20,000 characters that have nothing in common take no second, and share their ends', () => {
    const long = (word: string) =>
      `Every guest ${Array.from({ length: 4_000 }, (_, at) => word + at).join(' ')} rested.`;
    const [before, after] = [long('a').slice(0, 20_000), long('b').slice(0, 20_000)];
    const started = performance.now();
    const stretches = compareWords(`${before} rested.`, `${after} rested.`);
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(stretches.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    expect(stretches[0]?.text).toBe('Every guest ');
    expect(stretches[3]?.text).toBe(' rested.');
  });
});
