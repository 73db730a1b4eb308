import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tally } from '../../../src/domain/engagement/engagement';
import { handsAt, handsOf, places, readHands, withHands } from '../../../src/islands/workshop/collect/hands/tally';

describe('a show of hands', () => {
  test('keeps each number where it was typed, and sums them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 7, maxLength: 7 }), (typed) => {
        const tally = places.reduce<Tally | undefined>(
          (before, place) => withHands(before, place, typed[place]!) ?? undefined,
          undefined,
        );
        expect(places.map((place) => handsAt(tally, place))).toEqual(typed);
        expect(handsOf(tally)).toBe(typed.reduce((sum, hands) => sum + hands, 0));
      }),
    );
  });

  test('without a hand is no count at all', () => {
    expect(withHands({ levels: [0, 0, 2, 0, 0], unknown: 0, notApplicable: 0 }, 2, 0)).toBeNull();
  });

  test('takes whole numbers from 0 to 20,000, and an empty field as none', () => {
    expect(['', ' 7 ', '0', '20000'].map(readHands)).toEqual([0, 7, 0, 20_000]);
    expect(['20001', '-1', '1.5', 'many', '1e3'].map(readHands)).toEqual([null, null, null, null, null]);
  });
});
