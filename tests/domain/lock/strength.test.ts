import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthOf, timeToGuess } from '../../../src/domain/lock/strength';

const names = ['Nordlys Ferries'];
const guessed = (text: string) => timeToGuess(strengthOf(text, names));

describe('the hint of how long guessing takes', () => {
  it.for([
    ['password', 'common'],
    ['P4ssw0rd!', 'common'],
    ['Summer2026', 'common'],
    ['nordlys-2026', 'name'],
    ['Nordlys Ferries', 'name'],
    ['12345678', 'sequence'],
    ['qwertyuiop', 'sequence'],
    ['87654321', 'sequence'],
    ['aaaaaaaaaaaa', 'repeats'],
    ['otterotterotter', 'repeats'],
    ['gulls gulls gulls', 'repeats'],
    ['teapotter', 'short'],
  ] as const)('is a moment, or hours, for "%s", and says why', ([text, weakness]) => {
    expect(strengthOf(text, names).weakness).toBe(weakness);
    expect(['moment', 'hours']).toContain(guessed(text));
  });

  it.for([
    ['7KQ2-M9XD-4TWB-HR8C-V3NZ-6PJG', 'ages'],
    ['lantern gravel otter window seven kettles', 'ages'],
    ['lantern gravel otter window', 'centuries'],
    ['lantern gravel otter', 'months'],
  ] as const)('of "%s" is %s', ([text, time]) => {
    expect(guessed(text)).toBe(time);
  });

  it('never shrinks by another word that was not there before', () => {
    const word = fc.constantFrom('lantern', 'gravel', 'otter', 'window', 'kettles', 'marble', 'tunic', '4711', 'K7Q2');
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
        const bits = words.map((_, count) => strengthOf(words.slice(0, count + 1).join(' ')).bits);
        expect(bits).toEqual(bits.toSorted((a, b) => a - b));
      }),
    );
  });

  it('has an answer for anything, and is soon done with it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { bits } = strengthOf(text, [text]);
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(bits)).toBe(true);
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});
